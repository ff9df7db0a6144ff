package io.standfirst.article.pdf;

import io.standfirst.article.cleanup.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far lines of running text stand below each other: the most frequent distance, in sizes of
 * their letters, of lines that go on with the sentence of the line above.
 */
final class PdfLeading {
  private static final float USUAL = 1.35f;
  private static final float WIDEST = 2.6f;
  private static final float GAP = 1.3f;
  private static final float FULL = 0.4f; // of the widest line, which may go over two columns
  private static final int FEWEST = 3;
  private static final int STEPS = 20;

  private final float perSize;

  private PdfLeading(float perSize) {
    this.perSize = perSize;
  }

  static PdfLeading of(List<PdfPage> pages) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      List<PdfLine> lines = page.lines();
      float widest = lines.stream().map(PdfLeading::width).max(Float::compare).orElse(0f);
      for (int i = 1; i < lines.size(); i++) {
        PdfLine line = lines.get(i);
        float distance = (line.y() - lines.get(i - 1).y()) / Math.max(4, line.size());
        if (distance > 0.8f
            && distance < WIDEST
            && width(lines.get(i - 1)) > FULL * widest
            && goesOn(lines.get(i - 1), line)) {
          counts.merge(Math.round(distance * STEPS), 1, Integer::sum);
        }
      }
    }
    return new PdfLeading(
        counts.entrySet().stream()
            .filter(it -> it.getValue() >= FEWEST)
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(it -> Math.max(USUAL, (float) it.getKey() / STEPS))
            .orElse(USUAL));
  }

  private static float width(PdfLine line) {
    return line.endX() - line.x();
  }

  private static boolean goesOn(PdfLine before, PdfLine line) {
    int first = line.text().codePointAt(0);
    return !line.row()
        && !Sentences.isEnded(before.text())
        && Character.isLetter(first)
        && !Character.isUpperCase(first);
  }

  /** Whether a line so far below another begins a paragraph. */
  boolean isGap(float down, float size) {
    return down > GAP * perSize * size;
  }
}
