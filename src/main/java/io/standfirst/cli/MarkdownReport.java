package io.standfirst.cli;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/** Documents as Markdown: a heading, the sentences as a list, the figures as a table. */
final class MarkdownReport implements Report {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private final PrintWriter out;
  private boolean begun;

  MarkdownReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(ArticleDocument document) {
    if (document.status() == Status.FAILED) {
      return;
    }
    if (begun) {
      out.println();
    }
    begun = true;
    out.println("## " + escaped(Objects.requireNonNullElse(document.title(), document.id())));
    out.println();
    for (SentenceEntry sentence :
        Objects.requireNonNullElse(document.summary(), List.<SentenceEntry>of())) {
      out.println("- " + escaped(sentence.text()));
    }
    List<FigureEntry> figures = Objects.requireNonNullElse(document.figures(), List.of());
    if (!figures.isEmpty()) {
      out.println();
      out.println("| Figure | About |");
      out.println("|---|---|");
      figures.forEach(
          figure ->
              out.println(
                  "| "
                      + escaped(figure.text())
                      + " | "
                      + escaped(FigureLine.about(figure))
                      + " |"));
    }
  }

  @Override
  public void end() {}

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
