package io.standfirst.article.html.fact;

import io.standfirst.article.html.page.AuthorLinks;
import io.standfirst.article.html.page.HtmlText;
import io.standfirst.article.html.page.MarkWords;
import io.standfirst.article.html.page.PageLines;
import io.standfirst.article.html.page.PageLines.Mark;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Bylines in elements whose properties, relation, class or address promise an author. */
final class MarkedBylines {
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
    return AuthorLinks.isOfAuthor(element) ? "address" : null;
  }
}
