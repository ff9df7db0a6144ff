package io.standfirst.article.html.page;

import java.util.Set;

/** What elements of HTML are. */
public final class HtmlNames {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg");
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "canvas",
          "iframe",
          "embed",
          "input",
          "select",
          "textarea",
          "datalist",
          "map",
          "math",
          "head",
          "title",
          "link",
          "meta",
          "progress",
          "meter");

  private HtmlNames() {}

  /** Whether the element stands apart from the text around it. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether what is within is never part of an article's text. */
  public static boolean isNeverText(String name) {
    return NEVER_TEXT.contains(name);
  }

  /** Whether readers of a page see no text of what is within: the title of a drawing is none. */
  public static boolean isUnseen(String name) {
    return UNSEEN.contains(name);
  }

  /** Whether the element is a heading, of any level. */
  public static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
