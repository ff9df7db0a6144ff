package io.standfirst.article.html.body;

import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Knows the markup that publishing systems give to the body of an article. */
final class HtmlSelectors {
  /** How much an element's markup says: that it is the body, that it may be, or nothing. */
  enum Tier {
    STATED,
    NAMED,
    PLACED,
    NONE
  }

  private record Selector(Tier tier, Evaluator evaluator) {}

  private static final List<Selector> SELECTORS = selectors();

  private HtmlSelectors() {}

  private static List<Selector> selectors() {
    List<Selector> selectors = new ArrayList<>();
    for (String[] row : Tables.rows(HtmlSelectors.class, "selectors.tsv")) {
      selectors.add(new Selector(Tier.valueOf(row[0]), QueryParser.parse(row[1])));
    }
    return List.copyOf(selectors);
  }

  /** The tier of the first selector that an element matches. */
  static Tier tier(Element root, Element element) {
    for (Selector selector : SELECTORS) {
      if (selector.evaluator().matches(root, element)) {
        return selector.tier();
      }
    }
    return Tier.NONE;
  }
}
