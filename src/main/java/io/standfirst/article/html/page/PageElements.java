package io.standfirst.article.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that state its facts, in the order of the page: one walk finds all. */
public final class PageElements {
  private static final int MOST_HOMES = 5;

  private final Document page;
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> homes = new ArrayList<>();
  private @Nullable Element canonical;

  private PageElements(Document page) {
    this.page = page;
  }

  /** The elements of a page that state its facts. */
  public static PageElements of(Document page) {
    PageElements elements = new PageElements(page);
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            elements.add(element);
          }
        },
        page);
    return elements;
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "script" -> scripts.add(element);
      case "h1", "h2" -> headings.add(element);
      case "a" -> {
        if (homes.size() < MOST_HOMES && element.attr("href").equals("/")) {
          homes.add(element);
        }
      }
      case "link" -> {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = element;
        }
      }
      default -> {
        if (element.attr("itemprop").equalsIgnoreCase("headline")) {
          headings.add(element);
        }
      }
    }
  }

  /** The page that the elements are of. */
  public Document page() {
    return page;
  }

  /** The meta elements. */
  public List<Element> metas() {
    return metas;
  }

  /** The scripts, those of data among them. */
  public List<Element> scripts() {
    return scripts;
  }

  /** Main headings, second ones, and elements that say that they are headlines. */
  public List<Element> headings() {
    return headings;
  }

  /** The first links to the front page of the site. */
  public List<Element> homes() {
    return homes;
  }

  /** The link to the address that the page states for itself; null when it states none. */
  public @Nullable Element canonical() {
    return canonical;
  }
}
