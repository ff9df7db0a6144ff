package io.standfirst.article.html.body;

import io.standfirst.article.format.Block;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article in a page: of the elements that hold much of its running text, the
 * one that a learnt model prefers, and the lead between title and body. Where that is next to
 * nothing, the body in the page's JSON-LD stands in, else that in what its scripts are to show, and
 * at last the whole page.
 */
public final class HtmlBody {
  private static final int ENOUGH = 250;

  private final PageElements page;
  private final Element root;
  private final HtmlStats stats;
  private final JsonLd data;
  private final String title;

  private HtmlBody(PageElements page, JsonLd data, @Nullable String title) {
    this.page = page;
    this.root = page.page().body();
    this.stats = HtmlStats.of(root);
    this.data = data;
    this.title = title == null ? "" : title;
  }

  /**
   * The blocks of the article in a page, which is pruned on the way.
   *
   * @param title of the article, as far as the page tells it
   */
  public static List<Block> find(PageElements page, JsonLd data, @Nullable String title) {
    HtmlBody body = of(page, data, title);
    return body.read(HtmlBodyModel.best(body.candidates()));
  }

  /** A page without its furniture: what it holds of that is removed from the page itself. */
  static HtmlBody of(PageElements page, JsonLd data, @Nullable String title) {
    HtmlPruner.prune(page.page().body());
    return new HtmlBody(page, data, title);
  }

  List<HtmlCandidate> candidates() {
    return HtmlCandidates.of(root, stats, title);
  }

  /** The text of the page when a candidate is chosen, or none. */
  List<Block> read(@Nullable HtmlCandidate chosen) {
    List<Block> blocks = new ArrayList<>();
    if (chosen != null) {
      blocks.addAll(HtmlLead.of(root, stats, title, chosen.element()));
      blocks.addAll(HtmlBlocks.of(chosen.element(), true));
    }
    int length = length(blocks);
    if (length < ENOUGH) {
      List<Block> stated = stated();
      if (length(stated) > length) {
        return stated;
      }
      List<Block> whole = HtmlBlocks.of(root, false);
      return length(whole) > 2 * length || blocks.isEmpty() ? whole : blocks;
    }
    return blocks;
  }

  /** The text that the page states to machines, those that show it among them. */
  private List<Block> stated() {
    List<Block> stated = data.body() == null ? List.of() : HtmlBlocks.ofText(data.body());
    if (length(stated) >= ENOUGH) {
      return stated;
    }
    List<Block> state = StateBody.of(page, title);
    return length(state) >= ENOUGH ? state : stated;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
