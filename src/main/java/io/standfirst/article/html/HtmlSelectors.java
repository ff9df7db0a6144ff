package io.standfirst.article.html;

import io.standfirst.article.format.Tables;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Finds the body where publishing systems put it. */
final class HtmlSelectors {
  private static final int ENOUGH = 200;
  private static final List<Evaluator> SELECTORS =
      Tables.lines(HtmlSelectors.class, "html-body-selectors.txt").stream()
          .map(QueryParser::parse)
          .toList();

  private HtmlSelectors() {}

  /** The first selector's element with enough running text, the one that has most. */
  static @Nullable Element best(Element root, HtmlStats stats) {
    for (Evaluator selector : SELECTORS) {
      Element best = null;
      for (Element found : root.select(selector)) {
        if (stats.prose(found) >= ENOUGH
            && (best == null || stats.prose(found) > stats.prose(best))) {
          best = found;
        }
      }
      if (best != null && stats.prose(best) >= 0.3 * stats.prose(root)) {
        return best;
      }
    }
    return null;
  }
}
