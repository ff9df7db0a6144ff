package io.standfirst.engine;

import io.standfirst.CpuTime;
import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.reader.ArticleReader;
import io.standfirst.figures.reader.FigureReader;
import io.standfirst.summary.Summariser;
import io.standfirst.summary.SummaryRequest;
import io.standfirst.text.AnalysedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints what the first article costs in a fresh JVM, step by step, in milliseconds of CPU of the
 * process, compiler and collector too: {@code FirstTimes FILE...}, the first of them cold.
 */
final class FirstTimes {
  private long last = CpuTime.ofProcess();

  private FirstTimes() {}

  public static void main(String[] arguments) throws IOException {
    FirstTimes times = new FirstTimes();
    ArticleReader reader = new ArticleReader(Limits.DEFAULT);
    times.step("reader");
    Summariser summariser = new Summariser();
    times.step("summariser");
    FigureReader figures = new FigureReader();
    times.step("figures");
    for (String name : arguments) {
      Path file = Path.of(name);
      byte[] bytes = Files.readAllBytes(file);
      Upload upload = new Upload(bytes, Hints.ofName(file.getFileName().toString()));
      System.out.printf(Locale.ROOT, "%n%s: ", file.getFileName());
      times.last = CpuTime.ofProcess();
      if (!(reader.read(upload) instanceof Article article)) {
        System.out.print("unreadable");
        continue;
      }
      times.step("read");
      AnalysedText text = AnalysedText.of(article.text(), article.language());
      times.step("analysis");
      summariser.summarise(text, article.title(), SummaryRequest.DEFAULT);
      times.step("summary");
      summariser.topics(text).keyPhrases(10);
      times.step("phrases");
      figures.read(text, article.title(), null);
      times.step("figures");
    }
    System.out.println();
  }

  private void step(String name) {
    long now = CpuTime.ofProcess();
    System.out.printf(Locale.ROOT, "%s %.1f  ", name, (now - last) / 1e6);
    last = CpuTime.ofProcess();
  }
}
