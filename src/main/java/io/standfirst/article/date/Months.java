package io.standfirst.article.date;

import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Map;

/** Names of months in the languages of the table. */
public final class Months {
  private static final Map<String, Integer> NAMES = load();

  private Months() {}

  /** The month that a word in lower case names, 1 to 12; 0 when it names none. */
  static int of(String word) {
    return NAMES.getOrDefault(word, 0);
  }

  /** Whether a word in lower case names a month. */
  public static boolean isName(String word) {
    return of(word) > 0;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> names = new HashMap<>();
    for (String[] row : Tables.rows(Months.class, "months.tsv")) {
      for (String name : row[1].split(" ", -1)) {
        names.putIfAbsent(name, Integer.parseInt(row[0]));
      }
    }
    return Map.copyOf(names);
  }
}
