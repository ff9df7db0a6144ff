package io.standfirst.figures.unit;

import io.standfirst.figures.Figure;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units, rates and their scales in a few letters: "bpd", "tpd", "mpg", "bcm". */
public final class Shorthands {
  /** "boe/d" is three lexemes. */
  private static final int MAX_LEXEMES = 3;

  private final Map<String, Match> matches = new HashMap<>();

  /** A unit, what multiplies the number, what it is a rate by, and how many lexemes say so. */
  public record Match(UnitEntry unit, BigDecimal factor, @Nullable String per, int to) {}

  /** Reads the table; its units are those of the tables of units. */
  public Shorthands(Units units) {
    for (String[] row : Tables.rows(Shorthands.class, "abbreviated.tsv", 4)) {
      UnitEntry known = units.named(row[2]);
      UnitEntry unit = known == null ? new UnitEntry(row[2], Figure.Kind.RATE, row[2]) : known;
      String per = row[3].isEmpty() ? null : row[3];
      for (String letters : Tables.words(row[0], '|')) {
        matches.put(letters, new Match(unit, new BigDecimal(row[1]), per, 0));
      }
    }
  }

  /** The shorthand right after a number; null for none. */
  public @Nullable Match after(Lexemes line, int at) {
    if (!line.at(at).isWord()) {
      return null;
    }
    StringBuilder letters = new StringBuilder();
    Match best = null;
    for (int i = at; i < at + MAX_LEXEMES && (i == at || line.at(i).glued()); i++) {
      letters.append(line.at(i).word());
      Match match = matches.get(letters.toString());
      if (match != null) {
        best = new Match(match.unit(), match.factor(), match.per(), i + 1);
      }
    }
    return best;
  }
}
