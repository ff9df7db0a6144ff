package io.standfirst.article.html.page;

import io.standfirst.article.format.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The lines that a page shows, in order, each with the pieces of text that its markup makes of it
 * ("By" + "Jane Doe" + "12 August 2025"), and the elements whose classes promise an author or date.
 * One walk over the page; the number of lines and marks is bounded.
 */
public final class PageLines implements NodeVisitor {
  /** Characters of the text of a mark beyond which it holds more than an author or date. */
  public static final int LONGEST_MARK = 160;

  private static final int MOST = 4000;
  private static final int LONGEST_LINE = 400;
  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "form", "dialog");

  private final List<Line> lines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final Deque<Element> asides = new ArrayDeque<>();
  private int length;
  private int at;
  private int unseen;
  private int headings;
  private int elements;

  private final ElementNames names = new ElementNames();
  private final PageWeights weights;

  private PageLines(PageWeights weights) {
    this.weights = weights;
  }

  /**
   * A line of the page.
   *
   * @param parts what its markup makes of it, none blank
   * @param text the parts with spaces between them
   * @param length characters of the parts
   * @param at characters of the article's part of the page before it
   * @param aside whether it stands in navigation, comments, pointers to other articles
   * @param heading whether it is a main heading
   */
  public record Line(
      List<String> parts, String text, int length, int at, boolean aside, boolean heading) {}

  /**
   * An element whose name, class or properties say what it holds.
   *
   * @param at as of the line that it begins in
   */
  public record Mark(Element element, Set<String> words, int at, boolean aside) {}

  /** The lines and marks of a page, as many as are looked at. */
  public static PageLines of(Document page) {
    PageLines lines = new PageLines(PageWeights.of(page.body()));
    NodeTraversor.traverse(lines, page.body());
    lines.endLine();
    return lines;
  }

  /** The lines that hold text, in the order of the page. */
  public List<Line> lines() {
    return lines;
  }

  /** The marked elements, in the order of the page. */
  public List<Mark> marks() {
    return marks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unseen == 0) {
        part.append(text.getWholeText(), 0, Math.min(text.getWholeText().length(), LONGEST_LINE));
      }
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (HtmlNames.isUnseen(name)) {
        unseen++;
      }
      breakAt(name);
      headings += name.equals("h1") ? 1 : 0;
      ElementNames.Name named = names.of(element);
      if (depth > 0 && (named.aside() || ASIDE.contains(name)) && !weights.isMain(elements)) {
        asides.push(element);
      }
      if (marks.size() < MOST && (named.promising() || isMark(element))) {
        marks.add(new Mark(element, named.words(), at, !asides.isEmpty()));
      }
      elements++;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (HtmlNames.isUnseen(name)) {
        unseen--;
      }
      breakAt(name);
      headings -= name.equals("h1") ? 1 : 0;
      if (element.equals(asides.peek())) { // by identity
        asides.pop();
      }
    }
  }

  private void breakAt(String name) {
    if (HtmlNames.isBlock(name) || name.equals("br")) {
      endLine();
    } else if (!name.equals("b") && !name.equals("i") && !name.equals("em")) {
      endPart();
    }
  }

  private void endPart() {
    if (part.isEmpty()) {
      return;
    }
    String text = Whitespace.collapse(part.toString());
    part.setLength(0);
    if (!text.isEmpty() && length < LONGEST_LINE) {
      parts.add(text);
      length += text.length();
    }
  }

  private void endLine() {
    endPart();
    if (!parts.isEmpty() && lines.size() < MOST) {
      String text = String.join(" ", parts);
      boolean aside = !asides.isEmpty();
      lines.add(new Line(List.copyOf(parts), text, length, at, aside, headings > 0));
    }
    at += asides.isEmpty() ? length : 0;
    parts.clear();
    length = 0;
  }

  private static boolean isMark(Element element) {
    if (element.attributesSize() == 0) {
      return element.nameIs("time");
    }
    return element.nameIs("time")
        || element.hasAttr("itemprop")
        || element.hasAttr("rel")
        || AuthorLinks.isOfAuthor(element);
  }
}
