package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.html.page.HtmlText;
import io.standfirst.article.html.page.PageLines.Line;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The owners of personal sites as authors of what they publish there without a byline: "© 2025 Jane
 * Doe" at the end of the page, "A walk in the hills | Jane Doe". Only what looks like a person's
 * name can be one, as companies have copyrights as well.
 */
final class OwnerBylines {
  private static final int MOST_LAST = 60;
  private static final int LONGEST_LINE = 150;
  private static final String[] SIGNS = {"©", "(c)", "copyright"};

  private OwnerBylines() {}

  static void add(FactSources sources, BylineEvidence bylines) {
    List<Line> lines = sources.lines().lines();
    for (Line line : lines.subList(Math.max(0, lines.size() - MOST_LAST), lines.size())) {
      if (line.length() <= LONGEST_LINE) {
        add(owner(line.text()), "owner.copyright", bylines);
      }
    }
    add(sources.site(), "owner.site", bylines);
    List<TitleParts.Part> parts = TitleParts.of(sources.elements().page().title());
    if (parts.size() > 1) {
      add(parts.getLast().text(), "owner.title", bylines);
    }
    sources
        .elements()
        .homes()
        .forEach(home -> add(HtmlText.ofShort(home, LONGEST_LINE), "owner.home", bylines));
  }

  private static void add(@Nullable String owner, String kind, BylineEvidence bylines) {
    if (owner != null
        && Sentences.words(owner) == 2
        && owner.chars().allMatch(c -> isNamePart((char) c))
        && GivenNames.isIn(owner)) {
      bylines.add(Bylines.names(owner), kind);
    }
  }

  /** Whom a copyright belongs to, past the sign and the years; null where there is none. */
  private static @Nullable String owner(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int start = -1;
    for (String sign : SIGNS) {
      int at = lower.lastIndexOf(sign);
      start = at < 0 ? start : Math.max(start, at + sign.length());
    }
    if (start < 0 || start > line.length()) {
      return null;
    }
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < line.length() && isNamePart(line.charAt(end))) {
      end++;
    }
    return line.substring(start, end).strip();
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '’';
  }
}
