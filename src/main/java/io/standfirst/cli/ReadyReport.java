package io.standfirst.cli;

import io.standfirst.article.Article.Warning;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/**
 * A report for people: articles with a blank line between them. Failed ones are not printed here:
 * the command complains of them.
 */
abstract class ReadyReport implements Report {
  private final PrintWriter out;
  private boolean begun;

  ReadyReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public final void add(ArticleDocument document) {
    if (document.status() == Status.FAILED) {
      return;
    }
    if (begun) {
      out.println();
    }
    begun = true;
    print(
        document,
        Objects.requireNonNullElse(document.title(), document.id()),
        Objects.requireNonNullElse(document.summary(), List.of()),
        Objects.requireNonNullElse(document.figures(), List.of()));
    for (Warning warning : Objects.requireNonNullElse(document.warnings(), List.<Warning>of())) {
      out.println();
      note("Note: " + warning.message());
    }
  }

  @Override
  public final void end() {}

  /** Prints one article under this heading. */
  abstract void print(
      ArticleDocument document,
      String heading,
      List<SentenceEntry> summary,
      List<FigureEntry> figures);

  /** Prints what is to be known of the article printed last. */
  abstract void note(String text);
}
