package io.standfirst.article.html.body;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.format.Block;
import io.standfirst.article.html.page.HtmlNames;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the lead of an article: the paragraphs between its title and its body, which many pages
 * keep in an element of their own. Where more stands there than a lead is long, it is none.
 */
final class HtmlLead implements NodeFilter {
  private static final int LONGEST = 1_200;
  private static final double LINKED = 0.3;

  private final HtmlStats stats;
  private final String title;
  private final Element body;
  private final List<Element> paragraphs = new ArrayList<>();
  private boolean titled;
  private int length;

  private HtmlLead(HtmlStats stats, String title, Element body) {
    this.stats = stats;
    this.title = Echo.letters(title);
    this.body = body;
  }

  /** The paragraphs between the heading that tells the title and the body, mostly none. */
  static List<Block> of(Element root, HtmlStats stats, String title, Element body) {
    HtmlLead lead = new HtmlLead(stats, title, body);
    NodeTraversor.filter(lead, root);
    return lead.length > LONGEST
        ? List.of()
        : lead.paragraphs.stream().flatMap(it -> HtmlBlocks.of(it, true).stream()).toList();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.equals(body) || length > LONGEST) {
      return FilterResult.STOP;
    }
    if (HtmlNames.isHeading(element.normalName())) {
      if (isTitle(element)) {
        titled = true;
        paragraphs.clear();
        length = 0;
      }
      return FilterResult.SKIP_CHILDREN;
    }
    if (titled && stats.ownProse(element) > 0 && stats.linkDensity(element) < LINKED) {
      paragraphs.add(element);
      length += stats.text(element);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isTitle(Element heading) {
    return heading.nameIs("h1")
        || (stats.text(heading) < 2 * title.length() + 50
            && Echo.letters(heading.text()).equals(title));
  }
}
