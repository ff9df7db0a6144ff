package io.standfirst.api;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.FigureEntry.AlternativeEntry;
import io.standfirst.document.FigureEntry.ChangeEntry;
import io.standfirst.document.FigureEntry.RangeEntry;
import io.standfirst.document.FigureEntry.UnitEntry;
import io.standfirst.document.FigureEntry.WhenEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Documents with figures of every shape, whatever the engine finds by itself. */
final class Documents {
  private static final List<String> KINDS = List.of("count", "money", "percent");

  private Documents() {}

  /** With as many figures, each quoting one word of the text. */
  static ArticleDocument withFigures(ArticleDocument document, int count) {
    String text = document.text();
    if (text == null) {
      throw new IllegalArgumentException("there is no text to quote");
    }
    List<FigureEntry> figures = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < count; i++) {
      while (Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      figures.add(figure(text.substring(start, end), start, end, i));
      start = end;
    }
    return document.withFigures(figures);
  }

  private static FigureEntry figure(String text, int start, int end, int i) {
    BigDecimal number = BigDecimal.valueOf(i);
    UnitEntry unit = new UnitEntry("USD", "US dollar", i % 2 == 0 ? null : "month");
    return new FigureEntry(
        text,
        start,
        end,
        0,
        KINDS.get(i % KINDS.size()),
        i % 3 == 0 ? number : null,
        i % 3 == 1 ? new RangeEntry(number, null) : null,
        i % 3 == 2 ? new ChangeEntry(number, number.add(BigDecimal.ONE)) : null,
        i % 2 == 0 ? "more_than" : null,
        i % 2 == 0 ? null : "up",
        i % 3 == 0 ? unit : null,
        null,
        i % 2 == 0 ? new WhenEntry("in 2024", "2024-01-01", null) : null,
        null,
        "stated",
        List.of(new AlternativeEntry(text, start, end, number, null, null, unit)),
        List.of(List.of(start, end)),
        i + 1,
        0.5);
  }
}
