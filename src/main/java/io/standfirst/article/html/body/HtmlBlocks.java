package io.standfirst.article.html.body;

import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Lists;
import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.page.HtmlNames;
import io.standfirst.article.plain.PlainTextReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns elements into blocks of text: one for each paragraph, heading, list or table of data. */
public final class HtmlBlocks implements NodeVisitor {
  private static final int LAYOUT_CELL = 300;

  private final boolean sift;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int links;
  private int headings;
  private int preformatted;
  private int breaks;

  private HtmlBlocks(boolean sift) {
    this.sift = sift;
  }

  /**
   * The blocks within an element.
   *
   * @param sift whether to leave out those made of links
   */
  public static List<Block> of(Element root, boolean sift) {
    HtmlBlocks visitor = new HtmlBlocks(sift);
    NodeTraversor.traverse(visitor, root);
    visitor.flush(Block.Kind.PARAGRAPH);
    return Lists.merged(visitor.blocks);
  }

  /** The paragraphs of a text that may hold some markup, as bodies in JSON-LD do. */
  static List<Block> ofText(String text) {
    if (text.contains("</") || text.contains("<br")) {
      return of(Jsoup.parse(text).body(), false);
    }
    return PlainTextReader.read(text).blocks();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void text(String text) {
    if (text.isBlank()) {
      line.append(' ');
      return;
    }
    breaks = 0;
    line.append(preformatted > 0 ? text.replace('\n', '\u2028') : text);
    linked += links > 0 ? text.strip().length() : 0;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      breaks++;
      if (breaks == 2) {
        flush(Block.Kind.PARAGRAPH);
      } else {
        line.append(' ');
      }
      return;
    }
    if (HtmlNames.isBlock(name)) {
      flush(Block.Kind.PARAGRAPH);
    }
    links += isLink(element) ? 1 : 0;
    headings += HtmlNames.isHeading(name) ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (HtmlNames.isBlock(name)) {
      flush(kindOf(name));
    }
    links -= isLink(element) ? 1 : 0;
    headings -= HtmlNames.isHeading(name) ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
  }

  private static boolean isLink(Element element) {
    return element.nameIs("a") && !HtmlFolds.isQuestion(element);
  }

  private Block.Kind kindOf(String name) {
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    return switch (name) {
      case "li", "dt", "dd" -> Block.Kind.LIST;
      case "td", "th" -> line.length() > LAYOUT_CELL ? Block.Kind.PARAGRAPH : Block.Kind.TABLE;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private void flush(Block.Kind kind) {
    String text = Whitespace.collapse(line.toString());
    line.setLength(0);
    breaks = 0;
    int linkedHere = linked;
    linked = 0;
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (sift && isLinks(kind, text, linkedHere)) {
      return;
    }
    blocks.add(new Block(kind, text));
  }

  private static boolean isLinks(Block.Kind kind, String text, int linked) {
    double density = (double) linked / text.length();
    return switch (kind) {
      case HEADING -> false;
      case LIST -> density > 0.8 && !Sentences.isEnded(text);
      case PARAGRAPH -> density > 0.75 && text.length() < 160;
      case TABLE -> density > 0.9;
    };
  }
}
