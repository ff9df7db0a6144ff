package io.standfirst.article.pdf;

import io.standfirst.article.cleanup.LineWrapping;
import io.standfirst.article.cleanup.ListItems;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends lines to paragraphs: one ends where the next line stands further off than lines of running
 * text do, is indented, is set larger or smaller, or follows a short line that ended a sentence.
 * Words parted at a line's end are put together. What is set smaller within a sentence, a footnote
 * or a caption, comes after the paragraph that goes on behind it.
 */
final class PdfParagraphs {
  /** So long a text is more than a label beside a picture. */
  private static final int FEWEST_LETTERS = 40;

  private final float bodySize;
  private final PdfLeading leading;
  private final PdfWords words;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder interrupted = new StringBuilder();
  private final List<Block> asides = new ArrayList<>();
  private float openSize;

  private PdfParagraphs(List<PdfPage> pages, PdfWords words) {
    this.bodySize = bodySize(pages);
    this.leading = PdfLeading.of(pages);
    this.words = words;
  }

  static List<Block> of(List<PdfPage> pages, PdfWords words) {
    PdfParagraphs paragraphs = new PdfParagraphs(pages, words);
    for (PdfPage page : pages) {
      paragraphs.add(page.lines());
    }
    paragraphs.closeAll();
    return PdfLists.merged(paragraphs.blocks);
  }

  /** The size that most letters have. */
  static float bodySize(List<PdfPage> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(20)
        / 2f;
  }

  private void add(List<PdfLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine before = i == 0 ? null : lines.get(i - 1);
      boolean isNew =
          before == null ? !continues(line) : isNew(before, line, columnEnd(lines, i - 1));
      if (!interrupted.isEmpty() && isNew && resumes(line)) {
        close();
        open.append(interrupted);
        openSize = bodySize;
        interrupted.setLength(0);
      } else if (isNew && isAside(line)) {
        interrupt();
      } else if (isNew) {
        end(line);
      }
      openSize = open.isEmpty() ? line.size() : openSize;
      append(line);
    }
  }

  /** Whether a line is set smaller than the sentence of body text that it breaks into. */
  private boolean isAside(PdfLine line) {
    return interrupted.isEmpty()
        && isSmall(line.size())
        && Math.abs(openSize - bodySize) < 1
        && open.length() > FEWEST_LETTERS
        && !Sentences.isEnded(open.toString());
  }

  private boolean isSmall(float size) {
    return size < 0.93f * bodySize;
  }

  private void interrupt() {
    interrupted.append(open);
    open.setLength(0);
  }

  /** Whether a line of body text goes on with the sentence that an aside broke into. */
  private boolean resumes(PdfLine line) {
    int first = line.text().codePointAt(0);
    return !line.row()
        && Math.abs(line.size() - bodySize) < 1
        && Character.isLetter(first)
        && !Character.isUpperCase(first);
  }

  /** Ends what is open before a line: an aside may have several paragraphs. */
  private void end(PdfLine line) {
    if (interrupted.isEmpty() || isSmall(line.size())) {
      close();
    } else {
      closeAll();
    }
  }

  private void closeAll() {
    close();
    if (!interrupted.isEmpty()) {
      open.append(interrupted);
      openSize = bodySize;
      interrupted.setLength(0);
      close();
    }
  }

  /** Whether the first line of a page goes on with the last paragraph of the page before. */
  private boolean continues(PdfLine line) {
    return !open.isEmpty()
        && !Sentences.isEnded(open.toString())
        && Math.abs(line.size() - openSize) < 1;
  }

  private boolean isNew(PdfLine before, PdfLine line, float columnEnd) {
    if (before.row() || line.row()) {
      return true;
    }
    if (Math.abs(before.size() - line.size()) > 0.12f * Math.max(before.size(), line.size())) {
      return true;
    }
    float size = Math.max(4, line.size());
    float down = line.y() - before.y();
    boolean ended = Sentences.isEnded(before.text());
    boolean shortLine = before.endX() < columnEnd - 3 * size;
    if (down < -size || down > 12 * size) {
      return ended && shortLine; // the next column
    }
    if (Math.abs(down) < size * 0.4f) {
      return false;
    }
    return leading.isGap(down, size)
        || ListItems.isItem(line.text())
        || (ended && shortLine)
        || (ended && line.x() > before.x() + 0.7f * size && line.x() < before.x() + 6 * size);
  }

  /** Where the lines around this one end. */
  private static float columnEnd(List<PdfLine> lines, int at) {
    float end = 0;
    for (int i = Math.max(0, at - 4); i < Math.min(lines.size(), at + 5); i++) {
      if (Math.abs(lines.get(i).x() - lines.get(at).x()) < 40) {
        end = Math.max(end, lines.get(i).endX());
      }
    }
    return end;
  }

  private void append(PdfLine line) {
    if (line.row()) {
      close();
      add(new Block(Block.Kind.TABLE, line.text()));
      return;
    }
    int length = open.length();
    boolean hyphened =
        length > 2
            && PdfWords.isHyphen(open.charAt(length - 1))
            && Character.isLetterOrDigit(open.charAt(length - 2))
            && Character.isLetterOrDigit(line.text().charAt(0));
    if (hyphened) {
      words.appendAfterHyphen(open, line.text());
    } else {
      LineWrapping.append(open, line.text());
    }
  }

  private void close() {
    String text = Whitespace.collapse(open.toString());
    open.setLength(0);
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      boolean heading = openSize > bodySize * 1.15f && Sentences.isHeadlineLike(text);
      add(heading ? Block.heading(text) : Block.paragraph(text));
    }
  }

  private void add(Block block) {
    if (interrupted.isEmpty()) {
      blocks.add(block);
      blocks.addAll(asides);
      asides.clear();
    } else {
      asides.add(block);
    }
  }
}
