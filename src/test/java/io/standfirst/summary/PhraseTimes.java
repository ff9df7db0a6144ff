package io.standfirst.summary;

import io.standfirst.summary.topics.Topics;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.LanguageDetector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what parts of a summary cost for the texts in a folder, in milliseconds of CPU a text,
 * warm: {@code PhraseTimes FOLDER} with files {@code *.txt}. Twenty rounds; the last one counts.
 */
final class PhraseTimes {
  private static final int ROUNDS = 20;
  private static final int MOST = 10;

  private long language;
  private long analysis;
  private long summary;
  private long phrases;
  private int found;

  private PhraseTimes() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    PhraseTimes times = new PhraseTimes();
    for (int round = 0; round < ROUNDS; round++) {
      times = new PhraseTimes();
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
    long start = now();
    Language detected = LanguageDetector.detect(text);
    language += now() - start;
    start = now();
    AnalysedText analysed = AnalysedText.of(text, detected);
    analysed.stems();
    analysis += now() - start;
    start = now();
    summariser.summarise(analysed, null, SummaryRequest.DEFAULT);
    summary += now() - start;
    start = now();
    Topics topics = summariser.topics(analysed);
    found += topics.keyPhrases(MOST).size() + topics.names(MOST).size();
    phrases += now() - start;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
