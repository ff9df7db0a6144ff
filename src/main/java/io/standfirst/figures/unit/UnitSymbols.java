package io.standfirst.figures.unit;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Quotations;
import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units written as symbols: "km/h", "°C", "m^2", "(kg)". Symbols that are words, letters or names
 * too count only where they touch digits, or stand after some.
 */
final class UnitSymbols {
  private static final int MAX_LEXEMES = 4;

  private final Map<String, UnitEntry> symbols = new HashMap<>();
  private final Map<String, Set<String>> ambiguous = new HashMap<>();

  UnitSymbols() {
    for (String[] row : Tables.rows(UnitSymbols.class, "symbols.tsv", 2)) {
      ambiguous.put(row[0], new HashSet<>(Tables.words(row[1], '|')));
    }
  }

  void put(String symbol, UnitEntry unit) {
    symbols.putIfAbsent(symbol, unit);
  }

  @Nullable UnitEntry named(String symbol) {
    return symbols.get(symbol);
  }

  /**
   * The unit whose symbol begins at a lexeme; null for none.
   *
   * @param direct whether no hyphen stands between it and its number
   */
  Units.@Nullable Match from(Lexemes line, int at, boolean direct) {
    Units.Match bracketed = bracketed(line, at);
    if (bracketed != null) {
      return bracketed;
    }
    Units.Match best = null;
    StringBuilder raw = new StringBuilder();
    for (int i = at; i < at + MAX_LEXEMES && i < line.size(); i++) {
      Lexeme lexeme = line.at(i);
      if (i > at && !lexeme.glued() && !(i == at + 1 && line.at(at).is("°"))) {
        break;
      }
      if (!lexeme.is("^") || i == at) {
        raw.append(lexeme.raw());
      }
      UnitEntry unit = symbols.get(raw.toString());
      boolean ends = !continues(line, i + 1) && !lexeme.is("^");
      if (unit != null && ends && fits(line, at, raw.toString(), direct)) {
        best = new Units.Match(unit, i + 1);
      }
    }
    return best;
  }

  /** "20 (kg)". */
  private Units.@Nullable Match bracketed(Lexemes line, int at) {
    if (!"([{<".contains(line.at(at).raw()) || line.at(at).raw().isEmpty()) {
      return null;
    }
    Units.Match inner = from(line, at + 1, true);
    boolean closed = inner != null && ")]}>".contains(line.at(inner.to()).raw());
    return inner != null && closed ? new Units.Match(inner.unit(), inner.to() + 1) : null;
  }

  /**
   * Whether a lexeme goes on with the symbol before it, so that the symbol is cut short: "F-16",
   * but not "20%-30%" and "5km-10km".
   */
  private static boolean continues(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    boolean code = lexeme.isNumber() || lexeme.isWord();
    String symbol = line.at(at - 1).raw();
    boolean range = !line.at(at - 1).isWord() || line.at(at + 2).raw().equals(symbol);
    boolean hyphened = lexeme.isHyphen() && lexeme.glued() && line.at(at + 1).isNumber() && !range;
    boolean power = hyphened && line.at(at + 1).raw().length() == 1;
    boolean raised = lexeme.is("^") && lexeme.glued() && line.at(at + 1).isNumber();
    boolean clock = line.at(at - 1).is("h") && lexeme.isNumber();
    return raised
        || (lexeme.glued() && code && line.at(at - 1).isWord() && !clock)
        || (hyphened && line.at(at + 1).glued() && !power);
  }

  private boolean fits(Lexemes line, int at, String symbol, boolean direct) {
    boolean glued = line.at(at).glued();
    boolean digits = line.at(at - 1).isNumber() && !line.at(at - 1).isSpelledNumber();
    boolean quoted = symbol.equals("\"") && line.at(at - 2).is("\"") && line.at(at - 1).glued();
    boolean abroad = !line.isEnglish() && line.at(at).is("”");
    if (quoted || abroad || Quotations.closes(line, at)) {
      return false;
    }
    if (is("touching_digits", symbol)) {
      return (glued && digits)
          || (digits && line.at(at + 1).is("/"))
          || (symbol.equals("in") && digits && direct && line.at(at + 1).endsClause());
    }
    return !is("digits", symbol) || digits || glued;
  }

  private boolean is(String needed, String symbol) {
    return ambiguous.getOrDefault(needed, Set.of()).contains(symbol);
  }
}
