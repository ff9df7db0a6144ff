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

  private final Map<Element, Integer> begun = new HashMap<>();
  private final Map<Element, Integer> lengths = new HashMap<>();
  private final Map<Element, Integer> headings = new HashMap<>();
  private int length;
  private int headed;

  private PageWeights() {}

  static PageWeights of(Element root) {
    PageWeights weights = new PageWeights();
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  boolean isMain(Element element) {
    return headings.getOrDefault(element, 0) > 0
        || lengths.getOrDefault(element, 0) > MOST * length;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      length += text.getWholeText().length();
    } else if (node instanceof Element element) {
      begun.put(element, length);
      headings.put(element, headed);
      headed += element.nameIs("h1") && element.hasText() ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      lengths.put(element, length - begun.getOrDefault(element, length));
      headings.computeIfPresent(element, (it, before) -> headed - before);
    }
  }
}
