package io.standfirst.article.html;

import io.standfirst.article.format.Block;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article in a page. Two ways propose an element: the selectors that
 * publishing systems use, and the density of paragraphs (after the idea of Arc90's Readability).
 * The selectors' choice is taken unless it holds much less running text than the other. Where both
 * find next to nothing, the body in the page's JSON-LD stands in, and at last the whole page.
 */
final class HtmlBody {
  private static final int ENOUGH = 250;
  private static final double ARBITER = 0.55;

  private HtmlBody() {}

  static List<Block> find(Document page, JsonLd data) {
    Element root = page.body();
    HtmlPruner.prune(root);
    HtmlStats stats = HtmlStats.of(root);
    Element chosen = choose(root, stats);
    List<Block> blocks = chosen == null ? List.of() : HtmlBlocks.of(chosen, true);
    int length = length(blocks);
    if (length < ENOUGH) {
      List<Block> stated = data.body() == null ? List.of() : HtmlBlocks.ofText(data.body());
      if (length(stated) > length) {
        return stated;
      }
      List<Block> whole = HtmlBlocks.of(root, false);
      return length(whole) > 2 * length || blocks.isEmpty() ? whole : blocks;
    }
    return blocks;
  }

  private static @Nullable Element choose(Element root, HtmlStats stats) {
    Element dense = HtmlDensity.best(root, stats);
    Element selected = HtmlSelectors.best(root, stats);
    if (selected == null) {
      return dense;
    }
    return dense != null && stats.prose(selected) < ARBITER * stats.prose(dense) ? dense : selected;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
