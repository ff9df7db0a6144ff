package io.standfirst.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much of a page's text each element holds, and which hold a main heading: whatever its name
 * says, an element with the heading or most of the text is no aside. One walk. (Elements of jsoup
 * are equal by identity.)
 */
final class PageWeights implements NodeVisitor {
  private static final double MOST = 0.6;

  private final Map<Element, Weight> weights = new HashMap<>();
  private int length;
  private int headed;

  private PageWeights() {}

  static PageWeights of(Element root) {
    PageWeights weights = new PageWeights();
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  boolean isMain(Element element) {
    Weight weight = weights.get(element);
    return weight != null && (weight.headings > 0 || weight.length > MOST * length);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      length += text.getWholeText().length();
    } else if (node instanceof Element element) {
      weights.put(element, new Weight(length, headed));
      headed += element.nameIs("h1") && element.hasText() ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Weight weight = weights.get(element);
      if (weight != null) {
        weight.length = length - weight.length;
        weight.headings = headed - weight.headings;
      }
    }
  }

  /** Of what stands before an element while it is open, of what it holds once it is closed. */
  private static final class Weight {
    private int length;
    private int headings;

    private Weight(int length, int headings) {
      this.length = length;
      this.headings = headings;
    }
  }
}
