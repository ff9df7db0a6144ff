package io.standfirst.article.html.fact;

import io.standfirst.article.date.Dates;
import io.standfirst.article.html.fact.DateLabels.Label;
import io.standfirst.article.html.page.PageLines;
import io.standfirst.article.html.page.PageLines.Line;

/**
 * Dates in the lines that a page shows, with what the words around each say that it is: "Posted on
 * 12 May 2015", "zuletzt am 12. Mai 2015 geändert", "© 12.05.2015". In running text only the words
 * right before a date say so, and a date that opens it is a dateline.
 */
final class LineDates {
  private static final int MOST_A_LINE = 3;
  private static final int PROSE = 120;
  private static final int OPENING = 3;
  private static final int NEXT_TO_DATE = 40;
  private static final String ENDS_A_LABEL = "|•·–—/";

  private LineDates() {}

  static void add(PageLines lines, TitlePlace titled, DateEvidence dates) {
    boolean first = true;
    for (Line line : lines.lines()) {
      String text = line.text();
      Place place = titled.placeOf(line);
      boolean title = titled.isTitle(line);
      boolean prose = text.length() > PROSE;
      Dates.Found date = dates.find(text);
      int from = 0;
      for (int found = 0; date != null && found < MOST_A_LINE; found++) {
        int start = from + date.start();
        String before = text.substring(prose ? Math.max(from, start - NEXT_TO_DATE) : from, start);
        from += date.end();
        String after = text.substring(from);
        Dates.Found next = dates.find(after);
        if (before.indexOf('©') >= 0) {
          dates.add(date, "line.copyright");
        } else if (title) {
          dates.add(date, "line.title");
        } else {
          Label label = DateLabels.in(before);
          if (label == Label.NONE && !prose && next == null) {
            label = behind(after);
          }
          String kind = prose && label == Label.NONE ? "prose" : label.kind();
          dates.add(date, place.of("line." + (prose && start <= OPENING ? "opening" : kind)));
          if (first && !prose && label != Label.OTHER && titled.isBefore(line)) {
            dates.add(date, first(label, place));
            first = false;
          }
        }
        date = next;
      }
    }
  }

  private static String first(Label label, Place place) {
    return place == Place.FAR ? "first.far" : label == Label.UPDATED ? "first.changed" : "first";
  }

  /** What the words behind a date say of it; counts of comments there are no label. */
  private static Label behind(String after) {
    int end = 0;
    while (end < after.length()
        && end < NEXT_TO_DATE
        && ENDS_A_LABEL.indexOf(after.charAt(end)) < 0) {
      end++;
    }
    Label label = DateLabels.in(after.substring(0, end));
    return label == Label.OTHER ? Label.NONE : label;
  }
}
