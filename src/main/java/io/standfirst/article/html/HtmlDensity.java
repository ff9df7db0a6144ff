package io.standfirst.article.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article by where paragraphs lie dense: each paragraph scores for
 * its parent, and less for those above, by length and commas; links count against.
 */
final class HtmlDensity {
  private static final int SHORTEST = 25;
  private static final int LEVELS = 4;

  private HtmlDensity() {}

  static @Nullable Element best(Element root, HtmlStats stats) {
    Map<Element, double[]> scores = new LinkedHashMap<>();
    NodeTraversor.traverse((node, depth) -> score(node, stats, scores), root);
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, double[]> entry : scores.entrySet()) {
      Element element = entry.getKey();
      double score = entry.getValue()[0] * (1 - stats.linkDensity(element));
      if (score > most || (score == most && best != null && isBefore(element, best))) {
        best = element;
        most = score;
      }
    }
    return best == null ? null : withSiblings(best, most, scores, stats);
  }

  private static void score(Node node, HtmlStats stats, Map<Element, double[]> scores) {
    if (!(node instanceof Element element) || !isParagraph(element)) {
      return;
    }
    int length = stats.text(element);
    if (length < SHORTEST || stats.linkDensity(element) > 0.5) {
      return;
    }
    double score = 1 + Math.min(3, length / 100.0) + Math.min(3, commas(element));
    Element above = element.parent();
    for (int level = 0; level < LEVELS && above != null; level++) {
      scores.computeIfAbsent(above, it -> new double[1])[0] +=
          level == 0 ? score : level == 1 ? score / 2 : score / (level * 3);
      above = above.parent();
    }
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "td", "blockquote" -> true;
      case "div", "section", "li" -> element.childNodeSize() > 0 && hasOwnText(element);
      default -> false;
    };
  }

  private static boolean hasOwnText(Element element) {
    return element.textNodes().stream().mapToInt(it -> it.text().strip().length()).sum() > 40;
  }

  private static int commas(Element element) {
    return (int)
        element.ownText().chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '،').count();
  }

  /** The parent where a sibling holds a good part of the text too, as in pages of many sections. */
  private static Element withSiblings(
      Element best, double most, Map<Element, double[]> scores, HtmlStats stats) {
    Element parent = best.parent();
    if (parent == null || best.nameIs("body")) {
      return best;
    }
    int beside = 0;
    for (Element sibling : parent.children()) {
      if (!sibling.equals(best)) {
        double[] score = scores.get(sibling);
        boolean dense = score != null && score[0] * (1 - stats.linkDensity(sibling)) > most * 0.2;
        boolean prose = stats.prose(sibling) > 80 && stats.linkDensity(sibling) < 0.25;
        beside += dense || prose ? stats.prose(sibling) : 0;
      }
    }
    return beside > 0.25 * stats.prose(best) && stats.linkDensity(parent) < 0.35 ? parent : best;
  }

  private static boolean isBefore(Element one, Element two) {
    return one.parents().size() < two.parents().size();
  }
}
