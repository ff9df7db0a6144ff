package io.standfirst.article.html;

import io.standfirst.article.html.PageLines.Mark;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Bylines in elements whose properties, relation, class or address promise an author. */
final class MarkedBylines {
  private MarkedBylines() {}

  static void add(Mark mark, TitlePlace titled, BylineEvidence bylines) {
    String source = source(mark);
    if (source != null && HtmlText.ofShort(mark.element(), PageLines.LONGEST_MARK) != null) {
      bylines.add(
          BylineParts.names(BylineParts.of(mark.element())), titled.placeOf(mark).of(source));
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
    return element.nameIs("a") && element.attr("href").contains("/author") ? "address" : null;
  }
}
