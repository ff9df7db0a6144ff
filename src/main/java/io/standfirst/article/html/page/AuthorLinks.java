package io.standfirst.article.html.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Links to pages of authors, which stand where an article names its own. */
public final class AuthorLinks {
  private static final String AUTHOR = "/author";

  private AuthorLinks() {}

  /** Whether an element links to the page of an author: "/author/jane-doe", "/authors?id=7". */
  public static boolean isOfAuthor(Element element) {
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
