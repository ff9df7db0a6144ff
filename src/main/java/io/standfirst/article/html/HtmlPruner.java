package io.standfirst.article.html;

import io.standfirst.article.format.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of a page what is no text of any article: scripts, navigation, hidden elements, and
 * those whose class or id says so. What holds much of the page's running text stays whatever it is
 * called.
 */
public final class HtmlPruner {
  private static final Set<String> WORDS =
      Set.copyOf(Tables.lines(HtmlPruner.class, "html-furniture-words.txt"));
  private static final double TOO_MUCH = 0.35;

  private HtmlPruner() {}

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
    HtmlStats stats = HtmlStats.of(root);
    double most = TOO_MUCH * stats.prose(root);
    List<Element> furniture = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && !element.equals(root)
              && stats.prose(element) <= most
              && isFurniture(element, stats)) {
            furniture.add(element);
          }
        },
        root);
    furniture.forEach(Node::remove);
  }

  private static boolean isFurniture(Element element, HtmlStats stats) {
    return switch (element.normalName()) {
      case "aside", "footer", "figcaption", "figure" -> true;
      case "header" -> stats.prose(element) < 300;
      case "form" -> stats.prose(element) < 400;
      default -> isHidden(element) || isNamedSo(element) || isFurnitureRole(element.attr("role"));
    };
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

  private static boolean isNamedSo(Element element) {
    return hasWord(element.className()) || hasWord(element.id());
  }

  /** Whether one of a name's words is in the table: "ArticleShareBar" has "share". */
  private static boolean hasWord(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean ends =
          i == name.length()
              || !Character.isLetter(name.charAt(i))
              || (i > start
                  && Character.isUpperCase(name.charAt(i))
                  && Character.isLowerCase(name.charAt(i - 1)));
      if (ends) {
        if (i > start && WORDS.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
      }
    }
    return false;
  }
}
