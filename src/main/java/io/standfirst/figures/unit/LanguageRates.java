package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rates of other languages that no word for "per" leads: "im Monat", "al año", "l'heure". */
final class LanguageRates {
  private static final int MOST_WORDS = 3;

  /** The table, which an English text never needs. */
  private static final class Table {
    private static final Map<String, String> BASES = read();

    private Table() {}

    private static Map<String, String> read() {
      Map<String, String> bases = new HashMap<>();
      for (String[] row : Tables.rows(LanguageRates.class, "rates.tsv", 2)) {
        Tables.words(row[1], '|').forEach(words -> bases.put(words, row[0]));
      }
      return bases;
    }
  }

  private LanguageRates() {}

  /** The rate that begins at a lexeme; null for none, as for "im Jahr 2019". */
  static Rates.@Nullable Match after(Lexemes line, int at) {
    StringBuilder words = new StringBuilder();
    for (int i = at; i < at + MOST_WORDS && line.at(i).isWord(); i++) {
      boolean parted = i > at && !line.at(i).glued();
      words.append(parted ? " " : "").append(Lexeme.lower(line.at(i).raw()));
      String base = Table.BASES.get(words.toString());
      if (base != null) {
        return line.at(i + 1).isNumber() ? null : new Rates.Match(base, i + 1);
      }
    }
    return null;
  }
}
