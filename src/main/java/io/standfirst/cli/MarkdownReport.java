package io.standfirst.cli;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.io.PrintWriter;
import java.util.List;

/** Documents as Markdown: a heading, the sentences as a list, the figures as a table. */
final class MarkdownReport extends ReadyReport {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private final PrintWriter out;

  MarkdownReport(PrintWriter out) {
    super(out);
    this.out = out;
  }

  @Override
  void print(
      ArticleDocument document,
      String heading,
      List<SentenceEntry> summary,
      List<FigureEntry> figures) {
    out.println("## " + escaped(heading));
    out.println();
    for (SentenceEntry sentence : summary) {
      out.println("- " + escaped(sentence.text()));
    }
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
  void note(String text) {
    out.println("> " + escaped(text));
  }

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
