package io.standfirst.article.html.fact;

import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the words before a date say that it is, after the table {@code date-labels.tsv}. */
final class DateLabels {
  private static final Map<String, Label> LABELS = new HashMap<>();

  static {
    for (String[] row : Tables.rows(DateLabels.class, "date-labels.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        LABELS.put(word, Label.valueOf(row[0].toUpperCase(Locale.ROOT)));
      }
    }
  }

  private DateLabels() {}

  enum Label {
    NONE,
    PUBLISHED,
    UPDATED,
    OTHER;

    String kind() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The label that stands last in a text. */
  static Label in(String text) {
    Label label = Label.NONE;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean within = i < text.length() && isPart(text.charAt(i));
      if (!within) {
        if (i > start) {
          Label named = LABELS.get(text.substring(start, i).toLowerCase(Locale.ROOT));
          label = named == null ? label : named;
        }
        start = i + 1;
      }
    }
    return label;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
