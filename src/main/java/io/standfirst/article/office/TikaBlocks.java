package io.standfirst.article.office;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Whitespace;
import io.standfirst.article.html.page.HtmlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects blocks from the XHTML that Tika's parsers write, within the limits. */
final class TikaBlocks extends DefaultHandler {
  private final Limits limits;
  private final Deadline deadline;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int written;
  private boolean isCut;
  private int depth;
  private int bodies;
  private int skipped;
  private int cells;
  private int items;
  private int noteDepth;
  private final List<Block> notes = new ArrayList<>();
  private final List<Block> remarks = new ArrayList<>();
  private List<Block> open = notes;
  private final StringBuilder interrupted = new StringBuilder();

  TikaBlocks(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /** The blocks in their order; footnotes and remarks within paragraphs come after all others. */
  List<Block> blocks() {
    flush(Block.Kind.PARAGRAPH);
    return Stream.of(blocks, notes, remarks).flatMap(List::stream).toList();
  }

  /** Whether the parser was stopped because it had written enough. */
  boolean isCut() {
    return isCut;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    deadline.check();
    if (++depth > limits.nesting()) {
      throw new LimitExceededException(limits.nesting() + " elements within each other");
    }
    if (skipped > 0 || isFurniture(attributes.getValue("class"))) {
      skipped++;
      return;
    }
    List<Block> aside = aside(attributes.getValue("class"));
    if (noteDepth == 0 && aside != null) {
      noteDepth = depth;
      open = aside;
      interrupted.append(line);
      line.setLength(0);
      return;
    }
    bodies += name.equals("body") ? 1 : 0;
    if (noteDepth > 0) {
      line.append(' ');
    } else if (name.equals("br")) {
      line.append(' ');
    } else if (HtmlNames.isBlock(name)) {
      flush(cells > 0 ? Block.Kind.TABLE : items > 0 ? Block.Kind.LIST : Block.Kind.PARAGRAPH);
    }
    cells += name.equals("td") || name.equals("th") ? 1 : 0;
    items += name.equals("li") ? 1 : 0;
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    depth--;
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (noteDepth > depth) {
      endNote();
      return;
    }
    if (noteDepth == 0 && HtmlNames.isBlock(name)) {
      flush(
          HtmlNames.isHeading(name)
              ? Block.Kind.HEADING
              : cells > 0 ? Block.Kind.TABLE : items > 0 ? Block.Kind.LIST : Block.Kind.PARAGRAPH);
    }
    cells -= name.equals("td") || name.equals("th") ? 1 : 0;
    items -= name.equals("li") ? 1 : 0;
    bodies -= name.equals("body") ? 1 : 0;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (bodies == 0 || skipped > 0) {
      return;
    }
    int left = limits.written() - written;
    if (length > left) {
      line.append(characters, start, left);
      written += left;
      isCut = true;
      throw new LimitExceededException(limits.written() + " characters of text");
    }
    written += length;
    if (length == 1 && characters[start] == '\n') {
      endLine();
    } else {
      line.append(characters, start, length);
    }
  }

  /** After a text box, the DOCX extractor parts paragraphs by line ends alone. */
  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (length == 1 && characters[start] == '\n') {
      endLine();
    } else {
      line.append(' ');
    }
  }

  private void endNote() {
    noteDepth = 0;
    String text = Whitespace.collapse(line.toString());
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      open.add(Block.paragraph(text));
    }
    line.setLength(0);
    line.append(interrupted);
    interrupted.setLength(0);
  }

  private void endLine() {
    if (cells == 0 && items == 0 && skipped == 0) {
      flush(Block.Kind.PARAGRAPH);
    }
  }

  private @Nullable List<Block> aside(@Nullable String name) {
    return "note".equals(name) ? notes : "annotation".equals(name) ? remarks : null;
  }

  private static boolean isFurniture(@Nullable String name) {
    return name != null
        && (name.equals("header") || name.equals("footer") || name.contains("embedded"));
  }

  private void flush(Block.Kind kind) {
    String text = Whitespace.collapse(line.toString());
    line.setLength(0);
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      blocks.add(new Block(kind, text));
    }
  }
}
