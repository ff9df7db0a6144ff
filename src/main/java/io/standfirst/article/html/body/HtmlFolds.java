package io.standfirst.article.html.body;

import io.standfirst.article.html.page.HtmlText;
import org.jsoup.nodes.Element;

/**
 * The questions of folded answers: what a reader clicks to see an answer is a button or a link that
 * leads nowhere, and a heading all the same.
 */
final class HtmlFolds {
  private static final int LONGEST = 200;

  private HtmlFolds() {}

  /** Whether an element that is clicked tells a question. */
  static boolean isQuestion(Element clicked) {
    if (clicked.nameIs("a") && !leadsNowhere(clicked.attr("href"))) {
      return false;
    }
    String text = HtmlText.ofShort(clicked, LONGEST);
    return text != null && (text.endsWith("?") || text.endsWith("？") || text.endsWith("؟"));
  }

  private static boolean leadsNowhere(String address) {
    return address.isEmpty() || address.equals("#") || address.startsWith("javascript:");
  }
}
