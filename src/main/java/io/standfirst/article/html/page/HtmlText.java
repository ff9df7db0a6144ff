package io.standfirst.article.html.page;

import io.standfirst.article.format.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Text of elements, attributes and data in pages. */
public final class HtmlText {
  private HtmlText() {}

  /** Text without the entities that pages put into their data a second time. */
  public static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /**
   * The text of an element, spaces between its elements; null when it is longer than {@code most}
   * or blank. Stops reading there, so that a look at every element of a page stays linear.
   */
  public static @Nullable String ofShort(Element element, int most) {
    StringBuilder text = new StringBuilder();
    int[] nodes = new int[1];
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode part) {
            text.append(part.getWholeText(), 0, Math.min(part.getWholeText().length(), most * 4));
          } else if (node instanceof Element inner) {
            if (HtmlNames.isUnseen(inner.normalName())) {
              return FilterResult.SKIP_ENTIRELY;
            }
            text.append(' ');
          }
          return ++nodes[0] > most || text.length() > most * 4
              ? FilterResult.STOP
              : FilterResult.CONTINUE;
        });
    String collapsed = Whitespace.collapse(text.toString());
    boolean whole = nodes[0] <= most && text.length() <= most * 4;
    return !whole || collapsed.isEmpty() || collapsed.length() > most ? null : collapsed;
  }
}
