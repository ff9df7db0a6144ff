package io.standfirst.article.pdf;

import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.pdf.PdfColumns.Gutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines below each other with gutters through them: columns of prose, a table, labels before a
 * text, or nothing of the kind.
 *
 * @param rows each with its parts from left to right
 * @param gutters from left to right
 */
record PdfRegion(List<List<PdfLine>> rows, List<Gutter> gutters) {
  /** So many lines make a gutter; gaps in fewer line up by chance. */
  static final int FEWEST_ROWS = 3;

  private static final int LONGEST_LABEL = 4;
  private static final double FEWEST_WORDS = 3;

  /** Lines of prose mostly begin within a sentence; cells of a table begin anew. */
  private static final double GOES_ON = 0.4;

  /** Lines of prose mostly reach the end of their column, or nearly so. */
  private static final double FULL = 0.75;

  private static final double FULL_LINES = 0.6;

  List<PdfLine> lines() {
    List<@Nullable PdfLine[]> cells = rows.stream().map(this::cells).toList();
    long parted = cells.stream().filter(it -> count(it) > 1).count();
    if (parted < FEWEST_ROWS || isLabelled(cells)) {
      return rows.stream().map(PdfRegion::joined).toList();
    }
    return isProse(cells) && isFilled(cells)
        ? columnByColumn(cells)
        : rows.stream().map(row -> joined(row).asRow()).toList();
  }

  private @Nullable PdfLine[] cells(List<PdfLine> row) {
    @Nullable PdfLine[] cells = new PdfLine[gutters.size() + 1];
    for (PdfLine part : row) {
      int column = 0;
      while (column < gutters.size() && part.x() >= gutters.get(column).to()) {
        column++;
      }
      PdfLine before = cells[column];
      cells[column] = before == null ? part : before.with(part);
    }
    return cells;
  }

  private static int count(@Nullable PdfLine[] cells) {
    int count = 0;
    for (PdfLine cell : cells) {
      count += cell == null ? 0 : 1;
    }
    return count;
  }

  /** Whether what stands left of a single gutter are bullets, numbers of items or of notes. */
  private boolean isLabelled(List<@Nullable PdfLine[]> cells) {
    return gutters.size() == 1
        && cells.stream().allMatch(it -> it[0] == null || it[0].text().length() <= LONGEST_LABEL);
  }

  private static boolean isProse(List<@Nullable PdfLine[]> cells) {
    int words = 0;
    int all = 0;
    int goingOn = 0;
    for (@Nullable PdfLine[] row : cells.subList(1, cells.size())) {
      for (PdfLine cell : row) {
        if (cell != null) {
          int first = cell.text().codePointAt(0);
          all++;
          words += Sentences.words(cell.text());
          goingOn += Character.isLetter(first) && !Character.isUpperCase(first) ? 1 : 0;
        }
      }
    }
    return words >= FEWEST_WORDS * all && goingOn >= GOES_ON * all;
  }

  private static boolean isFilled(List<@Nullable PdfLine[]> cells) {
    int all = 0;
    int full = 0;
    for (int column = 0; column < cells.getFirst().length; column++) {
      int at = column;
      List<Float> widths =
          cells.stream()
              .map(row -> row[at])
              .filter(Objects::nonNull)
              .map(cell -> cell.endX() - cell.x())
              .toList();
      float widest = widths.stream().max(Float::compare).orElse(0f);
      all += widths.size();
      full += (int) widths.stream().filter(it -> it >= FULL * widest).count();
    }
    return full >= FULL_LINES * all;
  }

  private static List<PdfLine> columnByColumn(List<@Nullable PdfLine[]> cells) {
    List<PdfLine> lines = new ArrayList<>();
    for (int column = 0; column < cells.getFirst().length; column++) {
      for (@Nullable PdfLine[] row : cells) {
        PdfLine cell = row[column];
        if (cell != null) {
          lines.add(cell);
        }
      }
    }
    return lines;
  }

  private static PdfLine joined(List<PdfLine> row) {
    PdfLine line = row.getFirst();
    for (PdfLine part : row.subList(1, row.size())) {
      line = line.with(part);
    }
    return line;
  }
}
