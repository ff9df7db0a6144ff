package io.standfirst.article.html;

import io.standfirst.article.html.PageLines.Mark;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Bylines in elements whose properties, relation, class or address promise an author. */
final class MarkedBylines {
  private static final String AUTHOR = "/author";

  private MarkedBylines() {}

  static void add(Mark mark, TitlePlace titled, BylineEvidence bylines) {
    String source = source(mark);
    String text = source == null ? null : HtmlText.ofShort(mark.element(), PageLines.LONGEST_MARK);
    if (source != null && text != null) {
      List<String> names = BylineParts.names(BylineParts.of(mark.element()));
      String kind = titled.placeOf(mark).of(source);
      if (names.isEmpty()) {
        bylines.addStated(List.of(text), kind);
      } else {
        bylines.add(names, kind);
      }
    }
  }

  private static @Nullable String source(Mark mark) {
    Element element = mark.element();
    String property = element.attr("itemprop").strip().toLowerCase(Locale.ROOT);
    if (property.equals("author") || property.equals("creator")) {
      return "property";
    }
    if (element.attr("rel").contains("author")) {
      return "relation";
    }
    if (MarkWords.isAuthor(mark.words())) {
      return "class";
    }
    return isOfAuthor(element) ? "address" : null;
  }

  /** Whether an element links to the page of an author: "/author/jane-doe", "/authors?id=7". */
  static boolean isOfAuthor(Element element) {
    if (!element.nameIs("a")) {
      return false;
    }
    String address = element.attr("href").toLowerCase(Locale.ROOT);
    int end = address.indexOf(AUTHOR) + AUTHOR.length();
    if (end < AUTHOR.length()) {
      return false;
    }
    int next = address.startsWith("s", end) ? end + 1 : end;
    return next == address.length() || !Character.isLetter(address.charAt(next));
  }
}
