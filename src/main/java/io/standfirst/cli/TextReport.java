package io.standfirst.cli;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Documents for a terminal. */
final class TextReport extends ReadyReport {
  private static final int WIDTH = 88;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final PrintWriter out;

  TextReport(PrintWriter out) {
    super(out);
    this.out = out;
  }

  @Override
  void print(
      ArticleDocument document,
      String heading,
      List<SentenceEntry> summary,
      List<FigureEntry> figures) {
    wrap("", heading);
    wrap("", facts(document));
    for (SentenceEntry sentence : summary) {
      out.println();
      wrap("  ", sentence.text());
    }
    if (!figures.isEmpty()) {
      out.println();
      out.println("Key figures");
      figures.forEach(
          figure -> {
            String about = FigureLine.about(figure);
            wrap("  ", about.isEmpty() ? figure.text() : figure.text() + ": " + about);
          });
    }
  }

  @Override
  void note(String text) {
    wrap("", text);
  }

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
    return facts.add(words(document)).add(document.readingMinutes() + " min").toString();
  }

  private static String words(ArticleDocument document) {
    int words = Objects.requireNonNullElse(document.wordCount(), 0);
    return words == 1 ? "1 word" : words + " words";
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
