package io.standfirst.article.html.page;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much of a page's text each element holds, and which hold a main heading: whatever its name
 * says, an element with the heading or most of the text is no aside. One walk; elements are known
 * by their numbers in the order of the page, from 0.
 */
final class PageWeights implements NodeVisitor {
  private static final double MOST = 0.6;

  /** Of what stands before an element while it is open, of what it holds once it is closed. */
  private int[] lengths = new int[1024];

  private int[] headings = new int[1024];
  private int[] open = new int[64];
  private int elements;
  private int depth;
  private int length;
  private int headed;

  private PageWeights() {}

  static PageWeights of(Element root) {
    PageWeights weights = new PageWeights();
    NodeTraversor.traverse(weights, root);
    return weights;
  }

  boolean isMain(int element) {
    return headings[element] > 0 || lengths[element] > MOST * length;
  }

  @Override
  public void head(Node node, int level) {
    if (node instanceof TextNode text && !text.isBlank()) {
      length += text.getWholeText().length();
    } else if (node instanceof Element element) {
      if (elements == lengths.length) {
        lengths = Arrays.copyOf(lengths, 2 * elements);
        headings = Arrays.copyOf(headings, 2 * elements);
      }
      if (depth == open.length) {
        open = Arrays.copyOf(open, 2 * depth);
      }
      lengths[elements] = length;
      headings[elements] = headed;
      open[depth++] = elements++;
      headed += element.nameIs("h1") && element.hasText() ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int level) {
    if (node instanceof Element) {
      int closed = open[--depth];
      lengths[closed] = length - lengths[closed];
      headings[closed] = headed - headings[closed];
    }
  }
}
