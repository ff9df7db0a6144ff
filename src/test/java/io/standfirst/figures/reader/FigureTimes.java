package io.standfirst.figures.reader;

import io.standfirst.CpuTime;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what figures cost in CPU time of their thread: {@code FigureTimes FILE}, a sentence a
 * line. First what a new process pays for the tables and for its first text, then how many
 * sentences a second one core reads when warm (the best of twenty rounds, the splitting of the text
 * left out).
 */
final class FigureTimes {
  private static final int ROUNDS = 20;
  private static final int LINES_A_TEXT = 20;

  private FigureTimes() {}

  public static void main(String[] arguments) throws IOException {
    List<AnalysedText> texts = texts(Files.readAllLines(Path.of(arguments[0])));
    long start = CpuTime.ofThread();
    FigureReader reader = new FigureReader();
    double tables = (CpuTime.ofThread() - start) / 1e6;
    start = CpuTime.ofThread();
    reader.read(texts.getFirst(), null);
    double first = (CpuTime.ofThread() - start) / 1e6;
    int sentences = texts.stream().mapToInt(text -> text.sentences().size()).sum();
    long best = Long.MAX_VALUE;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      start = CpuTime.ofThread();
      found = texts.stream().mapToInt(text -> reader.read(text, null).size()).sum();
      best = Math.min(best, CpuTime.ofThread() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "tables %.1f ms, first text %.1f ms, %d figures in %d sentences, %.0f sentences a second%n",
        tables,
        first,
        found,
        sentences,
        sentences * 1e9 / best);
  }

  private static List<AnalysedText> texts(List<String> lines) {
    List<AnalysedText> texts = new ArrayList<>();
    for (int from = 0; from + LINES_A_TEXT <= lines.size(); from += LINES_A_TEXT) {
      String text = String.join("\n\n", lines.subList(from, from + LINES_A_TEXT));
      texts.add(AnalysedText.of(text, Language.ENGLISH));
    }
    return texts;
  }
}
