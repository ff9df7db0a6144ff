package io.standfirst.article.markdown;

import io.standfirst.article.format.Block;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Collects the blocks of a Markdown tree as text: emphasis, links and images leave no mark. */
final class MarkdownBlocks extends AbstractVisitor {
  /** Stands before a line that is bold from end to end; no text has it. */
  private static final char BOLD_LINE = '\u0001';

  private final boolean lineIsParagraph;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<String> items = new ArrayList<>();
  private int lists;

  /**
   * @param lineIsParagraph whether each line of a paragraph is a paragraph of its own
   */
  MarkdownBlocks(boolean lineIsParagraph) {
    this.lineIsParagraph = lineIsParagraph;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    add(Block.Kind.HEADING, takeLine());
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    String text = plain(line.toString());
    if (lists > 0) {
      items.add(Whitespace.collapse(takeLine()));
      return;
    }
    line.setLength(0);
    List<String> lines = text.lines().toList();
    if (lines.stream().allMatch(it -> it.strip().startsWith("|")) && lines.size() > 1) {
      add(Block.Kind.TABLE, table(lines));
    } else if (lineIsParagraph || lines.size() == 1) {
      lines.forEach(this::addLine);
    } else {
      add(Block.Kind.PARAGRAPH, text);
    }
  }

  @Override
  public void visit(BulletList list) {
    list(() -> visitChildren(list));
  }

  @Override
  public void visit(OrderedList list) {
    list(() -> visitChildren(list));
  }

  @Override
  public void visit(ListItem item) {
    visitChildren(item);
  }

  private void list(Runnable children) {
    lists++;
    children.run();
    lists--;
    if (lists == 0 && !items.isEmpty()) {
      String text = items.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
      items.clear();
      if (!text.isBlank()) {
        blocks.add(new Block(Block.Kind.LIST, text));
      }
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(Block.Kind.TABLE, Whitespace.collapseLines(code.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code.getLiteral().lines().forEach(it -> add(Block.Kind.PARAGRAPH, it));
  }

  @Override
  public void visit(HtmlBlock html) {
    Jsoup.parse(html.getLiteral())
        .body()
        .wholeText()
        .lines()
        .forEach(it -> add(Block.Kind.PARAGRAPH, it));
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
      line.append('\n');
    }
  }

  @Override
  public void visit(Text text) {
    line.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    line.append(code.getLiteral());
  }

  @Override
  public void visit(StrongEmphasis strong) {
    boolean starts = line.isEmpty() || line.charAt(line.length() - 1) == '\n';
    boolean ends = strong.getNext() == null || strong.getNext() instanceof SoftLineBreak;
    if (starts && ends) {
      line.append(BOLD_LINE);
    }
    visitChildren(strong);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    line.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    line.append('\n');
  }

  @Override
  public void visit(Image image) {
    // An image's alternative text is no part of the article.
  }

  /** Without marks of common dialects: "[^1]" for a footnote, "~~" around what was struck out. */
  private static String plain(String text) {
    String unstruck = text.replace("~~", "");
    int mark = unstruck.indexOf("[^");
    if (mark < 0) {
      return unstruck;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (mark >= 0) {
      int close = unstruck.indexOf(']', mark);
      if (close < 0) {
        break;
      }
      out.append(unstruck, at, mark);
      at =
          close + 1 < unstruck.length() && unstruck.charAt(close + 1) == ':'
              ? close + 2
              : close + 1;
      mark = unstruck.indexOf("[^", at);
    }
    return out.append(unstruck, at, unstruck.length()).toString();
  }

  private void addLine(String text) {
    add(text.indexOf(BOLD_LINE) == 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text);
  }

  private static String table(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(row -> row.chars().anyMatch(Character::isLetterOrDigit))
        .map(row -> row.replace('|', '\t').strip())
        .map(row -> row.replaceAll("\\s*\t\\s*", " | "))
        .collect(Collectors.joining("\n"));
  }

  private String takeLine() {
    String text = plain(line.toString());
    line.setLength(0);
    return text;
  }

  private void add(Block.Kind kind, String text) {
    String tidy = kind == Block.Kind.TABLE ? text : Whitespace.collapse(text);
    if (tidy.chars().anyMatch(Character::isLetterOrDigit)) {
      blocks.add(new Block(kind, tidy));
    }
  }
}
