package io.standfirst.summary;

import io.standfirst.CpuTime;
import io.standfirst.summary.topics.Topics;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.LanguageDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what parts of a summary cost for the texts in a folder, in milliseconds of CPU a text,
 * warm: {@code SummaryTimes FOLDER} with files {@code *.txt}. Twenty rounds; the last one counts.
 */
final class SummaryTimes {
  private static final int ROUNDS = 20;
  private static final int MOST = 10;

  private long language;
  private long analysis;
  private long summary;
  private long phrases;
  private int found;

  private SummaryTimes() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    SummaryTimes times = new SummaryTimes();
    for (int round = 0; round < ROUNDS; round++) {
      times = new SummaryTimes();
      texts.forEach(times::time);
    }
    double each = texts.size() * 1e6;
    System.out.printf(
        Locale.ROOT,
        "%d texts of %d characters: language %.3f, analysis %.3f, summary %.3f, %d phrases"
            + " and names %.3f%n",
        texts.size(),
        texts.stream().mapToInt(String::length).sum() / texts.size(),
        times.language / each,
        times.analysis / each,
        times.summary / each,
        times.found / texts.size(),
        times.phrases / each);
  }

  private void time(String text) {
    Summariser summariser = new Summariser();
    long start = CpuTime.ofThread();
    Language detected = LanguageDetector.detect(text);
    language += CpuTime.ofThread() - start;
    start = CpuTime.ofThread();
    AnalysedText analysed = AnalysedText.of(text, detected);
    analysed.stems();
    analysis += CpuTime.ofThread() - start;
    start = CpuTime.ofThread();
    summariser.summarise(analysed, null, SummaryRequest.DEFAULT);
    summary += CpuTime.ofThread() - start;
    start = CpuTime.ofThread();
    Topics topics = summariser.topics(analysed);
    found += topics.keyPhrases(MOST).size() + topics.names(MOST).size();
    phrases += CpuTime.ofThread() - start;
  }
}
