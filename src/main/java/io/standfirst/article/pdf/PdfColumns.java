package io.standfirst.article.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines that wide gaps part into reading order. Many programs set the lines of columns that
 * stand beside each other in one go across the page, just as those of a table.
 *
 * <p>Lines below each other make a region as long as a white strip goes down through all of them: a
 * gutter, narrowed by each line. A line that crosses all gutters, a headline say, ends the region.
 * Gaps that line up nowhere are spaces. Each line is looked at once, each of its gaps with each
 * gutter, of which there are at most {@value #MOST_GUTTERS}. (The white strips are those of
 * whitespace analysis, Breuel, "Two Geometric Algorithms for Layout Analysis", DAS 2002, taken
 * along the lines that the file has already.)
 */
final class PdfColumns {
  private static final int MOST_GUTTERS = 12;
  private static final float NEAR = 3;

  private final List<List<PdfLine>> rows = new ArrayList<>();
  private List<Gutter> gutters;

  private PdfColumns(List<PdfLine> first) {
    rows.add(first);
    gutters = gaps(first);
  }

  /**
   * The lines in reading order.
   *
   * @param lines each with its parts from left to right
   */
  static List<PdfLine> inOrder(List<List<PdfLine>> lines) {
    List<PdfLine> ordered = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      PdfColumns region = new PdfColumns(lines.get(at));
      at++;
      while (at < lines.size() && region.takes(lines.get(at))) {
        at++;
      }
      ordered.addAll(new PdfRegion(region.rows, region.gutters).lines());
    }
    return ordered;
  }

  private boolean takes(List<PdfLine> row) {
    PdfLine above = rows.getLast().getFirst();
    PdfLine line = row.getFirst();
    float down = line.y() - above.y();
    if (gutters.isEmpty() || down <= 0 || down > NEAR * Math.max(above.size(), line.size())) {
      return false;
    }
    List<Gutter> gaps = gaps(row);
    List<Gutter> kept = new ArrayList<>();
    for (Gutter gutter : gutters) {
      if (row.stream().noneMatch(gutter::isCrossedBy)) {
        kept.add(gutter);
      } else {
        gaps.stream()
            .filter(gutter::overlaps)
            .findFirst()
            .map(gutter::narrowed)
            .ifPresent(kept::add);
      }
    }
    boolean settled = rows.size() >= PdfRegion.FEWEST_ROWS && kept.size() < gutters.size();
    if (kept.isEmpty() || settled) {
      return false;
    }
    gutters = kept;
    rows.add(row);
    return true;
  }

  private static List<Gutter> gaps(List<PdfLine> row) {
    List<Gutter> gaps = new ArrayList<>();
    for (int i = 1; i < row.size() && i <= MOST_GUTTERS; i++) {
      gaps.add(new Gutter(row.get(i - 1).endX(), row.get(i).x()));
    }
    return gaps;
  }

  /** A white strip from one place on a line to another. */
  record Gutter(float from, float to) {
    boolean isCrossedBy(PdfLine line) {
      return line.x() < to && line.endX() > from;
    }

    private boolean overlaps(Gutter gap) {
      return Math.min(to, gap.to) - Math.max(from, gap.from) > 1;
    }

    private Gutter narrowed(Gutter gap) {
      return new Gutter(Math.max(from, gap.from), Math.min(to, gap.to));
    }
  }
}
