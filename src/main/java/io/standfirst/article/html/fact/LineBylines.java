package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.html.page.PageLines.Line;
import java.util.List;

/**
 * Bylines in the lines that a page shows: those that say so, as "By Jane Doe" does, and names
 * without a word that says so on the line of the date or beside it.
 */
final class LineBylines {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DATED = 120;
  private static final int BESIDE = 2;

  private LineBylines() {}

  static void add(List<Line> lines, TitlePlace titled, BylineEvidence bylines) {
    boolean first = true;
    boolean dated = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      Place place = titled.placeOf(line);
      List<String> names = byline(lines, i);
      if (!names.isEmpty()) {
        bylines.add(names, place.of("line"));
        if (first && titled.isBefore(line)) {
          bylines.add(names, "first");
          first = false;
        }
      } else if (!dated
          && place != Place.ASIDE
          && place != Place.FAR
          && Dates.find(line.text(), true) != null) {
        dated = line.at() > titled.at();
        addBeside(lines, i, bylines);
      }
    }
  }

  /** The names of a line that says it is a byline, on it or on the line after "Author:". */
  private static List<String> byline(List<Line> lines, int i) {
    Line line = lines.get(i);
    int by = BylineParts.start(line.parts());
    if (by >= 0) {
      return BylineParts.names(line.parts().subList(by, line.parts().size()));
    }
    return i + 1 < lines.size() && Bylines.isStart(line.text())
        ? BylineParts.names(lines.get(i + 1).parts())
        : List.of();
  }

  private static void addBeside(List<Line> lines, int date, BylineEvidence bylines) {
    Line line = lines.get(date);
    List<String> within =
        line.length() <= LONGEST_DATED ? BylineParts.within(line.text()) : List.of();
    bylines.add(within.isEmpty() ? dated(line) : within, within.isEmpty() ? "dated" : "dated.by");
    int last = Math.min(lines.size() - 1, date + BESIDE);
    for (int i = Math.max(0, date - BESIDE); i <= last; i++) {
      Line other = lines.get(i);
      if (i != date && !other.aside() && !other.heading() && other.parts().size() <= 2) {
        bylines.add(nameOnly(other), i < date ? "before.date" : "after.date");
      }
    }
  }

  /** The name in "Jane Doe | 12 August 2025": the part beside a date. */
  private static List<String> dated(Line line) {
    for (String part : line.parts()) {
      List<String> names = Bylines.names(part);
      if (!names.isEmpty() && Bylines.words(names.getFirst()) >= 2) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> nameOnly(Line line) {
    List<String> names = Bylines.names(line.text());
    int words = names.isEmpty() ? 0 : Bylines.words(names.getFirst());
    return words >= 2 && words <= 4 && Bylines.words(line.text()) <= 8 ? names : List.of();
  }
}
