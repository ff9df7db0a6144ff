package io.standfirst.article.html.body;

import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.page.HtmlNames;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text, linked text and running text each element of a page holds. One pass. */
final class HtmlStats {
  private static final int SHORTEST_PROSE = 60;

  private final Map<Element, Counts> counts = new HashMap<>();

  private HtmlStats() {}

  static HtmlStats of(Element root) {
    HtmlStats stats = new HtmlStats();
    NodeTraversor.traverse(stats.new Counter(), root);
    return stats;
  }

  /** Characters of text within. */
  int text(Element element) {
    return countsOf(element).text;
  }

  /** Characters of text within links. */
  int linked(Element element) {
    return countsOf(element).linked;
  }

  /** Characters of paragraphs long enough to be prose, and not made of links. */
  int prose(Element element) {
    return countsOf(element).prose;
  }

  /** Characters of prose that stand in the element itself, and in no block within it. */
  int ownProse(Element element) {
    return countsOf(element).ownProse;
  }

  double linkDensity(Element element) {
    Counts c = countsOf(element);
    return c.text == 0 ? 0 : (double) c.linked / c.text;
  }

  private Counts countsOf(Element element) {
    return counts.getOrDefault(element, Counts.NONE);
  }

  private static final class Counts {
    private static final Counts NONE = new Counts();

    private int text;
    private int linked;
    private int ownText;
    private int ownLinked;
    private int prose;
    private int ownProse;
  }

  private final class Counter implements NodeVisitor {
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        counts.put(element, new Counts());
        links += element.nameIs("a") ? 1 : 0;
      } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
        Counts c = counts.get(parent);
        if (c != null) {
          int length = visible(text.getWholeText());
          c.text += length;
          c.ownText += length;
          if (links > 0) {
            c.linked += length;
            c.ownLinked += length;
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      links -= element.nameIs("a") ? 1 : 0;
      Counts c = counts.get(element);
      if (c == null) {
        return;
      }
      boolean block = HtmlNames.isBlock(element.normalName());
      if (block && c.ownText >= SHORTEST_PROSE && c.ownLinked * 3 < c.ownText) {
        c.prose += c.ownText;
        c.ownProse = c.ownText;
      }
      Counts parent = element.parent() == null ? null : counts.get(element.parent());
      if (parent != null && depth > 0) {
        parent.text += c.text;
        parent.linked += c.linked;
        parent.prose += c.prose;
        if (!block) {
          parent.ownText += c.ownText;
          parent.ownLinked += c.ownLinked;
        }
      }
    }

    private static int visible(String text) {
      int visible = 0;
      boolean space = true;
      for (int i = 0; i < text.length(); i++) {
        boolean blank = Whitespace.isSpace(text.charAt(i));
        visible += blank && space ? 0 : 1;
        space = blank;
      }
      return visible;
    }
  }
}
