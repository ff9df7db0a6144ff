package io.standfirst.article.html;

import io.standfirst.article.format.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article in a page: of the elements that hold much of its running text, the
 * one that a learnt model prefers, and the lead between title and body. Where that is next to
 * nothing, the body in the page's JSON-LD stands in, and at last the whole page.
 */
final class HtmlBody {
  private static final int ENOUGH = 250;

  private HtmlBody() {}

  static List<Block> find(Document page, JsonLd data, @Nullable String title) {
    Element root = page.body();
    HtmlPruner.prune(root);
    HtmlStats stats = HtmlStats.of(root);
    HtmlCandidate chosen = HtmlBodyModel.best(HtmlCandidates.of(root, stats, title));
    List<Block> blocks = new ArrayList<>();
    if (chosen != null) {
      blocks.addAll(HtmlLead.of(root, stats, title == null ? "" : title, chosen.element()));
      blocks.addAll(HtmlBlocks.of(chosen.element(), true));
    }
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

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
