package io.standfirst.article.html;

import org.jsoup.parser.Parser;

/** Text of attributes and data in pages. */
final class HtmlText {
  private HtmlText() {}

  /** Text without the entities that pages put into their data a second time. */
  static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
