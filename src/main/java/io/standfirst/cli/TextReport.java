package io.standfirst.cli;

import io.standfirst.article.Article.Warning;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Documents for a terminal. Failed ones are not printed here: the command complains of them. */
final class TextReport implements Report {
  private static final int WIDTH = 88;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final PrintWriter out;
  private boolean begun;

  TextReport(PrintWriter out) {
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
    wrap("", Objects.requireNonNullElse(document.title(), document.id()));
    wrap("", facts(document));
    for (SentenceEntry sentence :
        Objects.requireNonNullElse(document.summary(), List.<SentenceEntry>of())) {
      out.println();
      wrap("  ", sentence.text());
    }
    List<FigureEntry> figures = Objects.requireNonNullElse(document.figures(), List.of());
    if (!figures.isEmpty()) {
      out.println();
      out.println("Key figures");
      figures.forEach(
          figure -> {
            String about = FigureLine.about(figure);
            wrap("  ", about.isEmpty() ? figure.text() : figure.text() + " (" + about + ")");
          });
    }
    for (Warning warning : Objects.requireNonNullElse(document.warnings(), List.<Warning>of())) {
      out.println();
      wrap("", "Note: " + warning.message());
    }
  }

  @Override
  public void end() {}

  /** "12 August 2025, Jane Doe, The Paper, 1312 words, 6 min". */
  private static String facts(ArticleDocument document) {
    StringJoiner facts = new StringJoiner(", ");
    if (document.published() != null) {
      facts.add(document.published());
    }
    if (document.byline() != null) {
      facts.add(String.join(" and ", document.byline()));
    }
    if (document.site() != null) {
      facts.add(document.site());
    }
    return facts
        .add(document.wordCount() + " words")
        .add(document.readingMinutes() + " min")
        .toString();
  }

  private void wrap(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : WHITE_SPACE.split(text.strip(), 0)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(indent.length());
      }
      if (line.length() > indent.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    out.println(line);
  }
}
