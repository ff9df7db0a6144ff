package io.standfirst.figures;

import io.standfirst.figures.reader.FigureReader;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what figures cost in CPU time: {@code FigureTimes FILE}, a sentence a line. First what the
 * tables take to load in a new process, then how many sentences a second one core reads when warm
 * (the best of twenty rounds, the splitting of the text left out).
 */
final class FigureTimes {
  private static final int ROUNDS = 20;
  private static final int LINES_A_TEXT = 20;

  private FigureTimes() {}

  public static void main(String[] arguments) throws IOException {
    long start = now();
    FigureReader reader = new FigureReader();
    double loading = (now() - start) / 1e6;
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    List<AnalysedText> texts =
        java.util.stream.IntStream.range(0, lines.size() / LINES_A_TEXT)
            .mapToObj(
                i -> String.join("\n\n", lines.subList(i * LINES_A_TEXT, (i + 1) * LINES_A_TEXT)))
            .map(text -> AnalysedText.of(text, Language.ofTag("en")))
            .toList();
    int sentences = texts.stream().mapToInt(text -> text.sentences().size()).sum();
    long best = Long.MAX_VALUE;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      start = now();
      found = texts.stream().mapToInt(text -> reader.read(text, null).size()).sum();
      best = Math.min(best, now() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "tables %.1f ms, %d figures in %d sentences, %.0f sentences a second%n",
        loading,
        found,
        sentences,
        sentences * 1e9 / best);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
        ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
