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
 * Mends lines to paragraphs: one ends where the next line stands further off, is indented, is set
 * larger or smaller, or follows a short line that ended a sentence. Words parted at a line's end
 * are put together.
 */
final class PdfParagraphs {
  private final float bodySize;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private float openSize;

  private PdfParagraphs(float bodySize) {
    this.bodySize = bodySize;
  }

  static List<Block> of(List<PdfPage> pages) {
    PdfParagraphs paragraphs = new PdfParagraphs(bodySize(pages));
    for (PdfPage page : pages) {
      paragraphs.add(page.lines());
    }
    paragraphs.close();
    return paragraphs.blocks;
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
      if ((before != null && isNew(before, line, columnEnd(lines, i - 1)))
          || (before == null && !continues(line))) {
        close();
      }
      openSize = open.isEmpty() ? line.size() : openSize;
      append(line.text());
    }
  }

  /** Whether the first line of a page goes on with the last paragraph of the page before. */
  private boolean continues(PdfLine line) {
    return !open.isEmpty()
        && !Sentences.isEnded(open.toString())
        && Math.abs(line.size() - openSize) < 1;
  }

  private boolean isNew(PdfLine before, PdfLine line, float columnEnd) {
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
    return down > 1.75f * size
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

  private void append(String line) {
    int length = open.length();
    boolean parted =
        length > 2
            && (open.charAt(length - 1) == '-' || open.charAt(length - 1) == '\u2010')
            && Character.isLetter(open.charAt(length - 2))
            && Character.isLowerCase(line.charAt(0));
    if (parted) {
      open.setLength(length - 1);
      open.append(line);
    } else {
      LineWrapping.append(open, line);
    }
  }

  private void close() {
    String text = Whitespace.collapse(open.toString());
    open.setLength(0);
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      boolean heading = openSize > bodySize * 1.15f && Sentences.isHeadlineLike(text);
      blocks.add(heading ? Block.heading(text) : Block.paragraph(text));
    }
  }
}
