package io.standfirst.article.html.body;

import io.standfirst.article.html.page.HtmlNames;
import io.standfirst.article.html.page.HtmlWords;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of a page what is no text of any article: scripts, navigation, hidden elements, and
 * those whose class or id says so. What holds much of the page's running text stays whatever it is
 * called; how much that is depends on the word, for comments may well be longer than what they
 * comment on.
 */
public final class HtmlPruner {
  private static final double TOO_MUCH = 0.35;
  private static final double NEVER = -1;
  private static final int LEFT_AT_LEAST = 600;
  private static final Map<String, Double> WORDS = words();

  private HtmlPruner() {}

  private static Map<String, Double> words() {
    Map<String, Double> words = new HashMap<>();
    for (String[] row : Tables.rows(HtmlPruner.class, "furniture-words.txt")) {
      words.put(row[0], row.length > 1 ? Double.parseDouble(row[1]) : TOO_MUCH);
    }
    return Map.copyOf(words);
  }

  /** Removes comments and furniture from an element, which is changed. */
  public static void prune(Element root) {
    List<Node> never = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Comment
              || (node instanceof Element element && HtmlNames.isNeverText(element.normalName()))) {
            never.add(node);
          }
        },
        root);
    never.forEach(Node::remove);
    cut(root, true);
    cut(root, false);
  }

  /**
   * Removes furniture: first what may hold most of the page, since shares are of what is left.
   *
   * @param large whether only that is removed which may hold more than is too much for others
   */
  private static void cut(Element root, boolean large) {
    HtmlStats stats = HtmlStats.of(root);
    int all = stats.prose(root);
    List<Element> furniture = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && !element.equals(root)) {
            int prose = stats.prose(element);
            double most = most(element, stats);
            boolean goes = large ? most > TOO_MUCH && all - prose >= LEFT_AT_LEAST : most > 0;
            if (goes && prose <= most * all) {
              furniture.add(element);
            }
          }
        },
        root);
    furniture.forEach(Node::remove);
  }

  /** The share of the page's running text up to which an element is furniture; NEVER if none. */
  private static double most(Element element, HtmlStats stats) {
    boolean furniture =
        switch (element.normalName()) {
          case "aside", "footer", "figcaption", "nav", "menu", "dialog", "noscript" -> true;
          case "button" -> !HtmlFolds.isQuestion(element);
          case "label", "object", "video", "audio" -> true;
          case "figure" -> element.selectFirst("table, blockquote, pre") == null;
          case "header" -> stats.prose(element) == 0 && !isOfHeadings(element, stats);
          case "form" -> stats.prose(element) < 400;
          default -> isHidden(element) || isFurnitureRole(element.attr("role"));
        };
    return Math.max(furniture ? TOO_MUCH : NEVER, named(element, stats));
  }

  /** Whether little but a heading is within, as where a section of a text begins. */
  private static boolean isOfHeadings(Element header, HtmlStats stats) {
    int headings = header.select("h1, h2, h3, h4, h5, h6").stream().mapToInt(stats::text).sum();
    return 2 * headings > stats.text(header) && 2 * stats.linked(header) < stats.text(header);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  private static boolean isFurnitureRole(String role) {
    return switch (role) {
      case "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "menu",
          "menubar",
          "alert",
          "form" ->
          true;
      default -> false;
    };
  }

  private static double named(Element element, HtmlStats stats) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return NEVER;
    }
    double[] most = {NEVER};
    HtmlWords.each(
        element.className() + " " + element.id(),
        word -> most[0] = Math.max(most[0], WORDS.getOrDefault(word, NEVER)));
    boolean lead = stats.prose(element) > 0 && stats.linked(element) == 0;
    return lead && most[0] == 0 ? NEVER : most[0] == 0 ? TOO_MUCH : most[0];
  }
}
