package io.standfirst.article.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the large letter that a text begins with to the line that stands beside its head. "A" and
 * "I" are words where the rest of the line's first word is one of the page as well.
 */
final class PdfDropCaps {
  private static final float LARGER = 1.6f;
  private static final String WORDS = "AIO";

  private PdfDropCaps() {}

  static List<PdfLine> joined(List<PdfLine> lines, PdfWords words) {
    List<PdfLine> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i + 1 < lines.size() && isDropCap(line, lines.get(i + 1))) {
        PdfLine next = lines.get(i + 1);
        String rest = PdfWords.first(next.text());
        boolean word =
            WORDS.contains(line.text())
                && words.contains(rest)
                && !words.contains(line.text() + rest);
        joined.add(next.withStart(word ? line.text() + " " : line.text(), line.x()));
        i++;
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isDropCap(PdfLine line, PdfLine next) {
    return line.text().codePointCount(0, line.text().length()) == 1
        && Character.isUpperCase(line.text().codePointAt(0))
        && line.size() > LARGER * next.size()
        && next.x() >= line.endX() - 1
        && next.y() <= line.y() + 1
        && next.y() > line.y() - line.size()
        && Character.isLetter(next.text().codePointAt(0));
  }
}
