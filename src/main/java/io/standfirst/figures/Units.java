package io.standfirst.figures;

import io.standfirst.figures.Figure.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures: which unit stands at a place, as words or as a symbol. */
final class Units {
  /** Symbols that are English words or letters too: they count only when they touch the digits. */
  private static final Set<String> ONLY_GLUED =
      Set.of(
          "'", "\"", "′", "″", "’", "”", "’’", "''", "′′", "in", "t", "s", "l", "g", "A", "V", "J",
          "st", "pts");

  private static final Set<String> ONLY_AFTER_DIGITS =
      Set.of(
          "m", "h", "L", "W", "K", "min", "cal", "bar", "ha", "pm", "Ma", "Ga", "PS", "ps", "Nm",
          "pp", "yd");

  /** How many lexemes away the context of a unit may stand. */
  private static final int REACH = 12;

  private static final UnitEntry PERCENT = new UnitEntry("%", Kind.PERCENT, "percent");

  private static final int MAX_SYMBOL_LEXEMES = 4;

  private final Phrases<UnitEntry> words = new Phrases<>();
  private final Map<String, UnitEntry> symbols = new HashMap<>();
  private final Contexts contexts;

  /** A unit and the lexeme after it. */
  record Match(UnitEntry unit, int to) {}

  Units(Contexts contexts) {
    this.contexts = contexts;
    for (String[] row : Tables.rows("units.tsv", 5)) {
      UnitEntry entry =
          new UnitEntry(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
      for (String word : Tables.words(row[3])) {
        words.put(word, entry);
        words.put(plural(word), entry);
      }
      for (String symbol : Tables.words(row[4])) {
        symbols.putIfAbsent(symbol, entry);
      }
    }
  }

  private static String plural(String word) {
    int space = word.indexOf(' ');
    boolean degrees = word.startsWith("degree ");
    return degrees && space > 0 ? "degrees" + word.substring(space) : word + "s";
  }

  /** The unit right after a number; null for none. */
  @Nullable Match after(Lexemes line, int at) {
    Match match = written(line, at);
    return match != null && match.unit().code().equals("deg")
        ? new Match(turned(line, at, match.unit()), match.to())
        : match;
  }

  /** Degrees of an angle are no temperature. */
  private UnitEntry turned(Lexemes line, int at, UnitEntry degree) {
    boolean angle = contexts.holds(Contexts.ANGLE, line, at - REACH, at + REACH);
    return angle ? new UnitEntry(degree.code(), Kind.NUMBER, degree.name()) : degree;
  }

  private @Nullable Match written(Lexemes line, int at) {
    int start = at;
    Lexeme first = line.at(at);
    boolean tight = line.at(at + 1).glued();
    if (first.isHyphen() && line.at(at + 1).isWord() && (tight || isSpaced(line, at))) {
      start = at + 1;
    }
    Match bracketed = bracketed(line, start);
    if (bracketed != null) {
      return bracketed;
    }
    Phrases.Match<UnitEntry> phrase = words.from(line, start);
    Match symbol = symbol(line, start, start == at);
    if (phrase != null && (symbol == null || phrase.to() >= symbol.to())) {
      return refused(line, phrase) ? null : new Match(phrase.meaning(), phrase.to());
    }
    return symbol;
  }

  /** "28 - year - old": a hyphen that stands free before a unit in the singular. */
  private static boolean isSpaced(Lexemes line, int hyphen) {
    return !line.at(hyphen).glued()
        && line.at(hyphen - 1).isNumber()
        && line.at(hyphen + 2).isHyphen()
        && !line.at(hyphen + 1).word().endsWith("s");
  }

  /** The per cent that stands before its number, "a percentage of 87", "%20"; null for none. */
  @Nullable Match leading(Lexemes line, int at) {
    if (line.at(at - 1).isNumber()) {
      return null;
    }
    if (line.at(at).is("%")) {
      return new Match(PERCENT, at + 1);
    }
    Phrases.Match<UnitEntry> phrase = words.from(line, at);
    boolean percent = phrase != null && phrase.meaning().code().equals("%");
    return phrase != null && percent && line.at(phrase.to()).is("of")
        ? new Match(PERCENT, phrase.to() + 1)
        : null;
  }

  @Nullable UnitEntry named(String word) {
    UnitEntry unit = words.get(word);
    return unit != null ? unit : symbols.get(word);
  }

  /** The unit that words at a lexeme name, "square metre"; null for none. */
  @Nullable Match spelled(Lexemes line, int at) {
    Phrases.Match<UnitEntry> phrase = words.from(line, at);
    return phrase == null ? null : new Match(phrase.meaning(), phrase.to());
  }

  boolean isWord(Lexemes line, int at) {
    return words.from(line, at) != null;
  }

  private static boolean refused(Lexemes line, Phrases.Match<UnitEntry> phrase) {
    Lexeme word = line.at(phrase.from());
    boolean second = word.is("second") && phrase.to() == phrase.from() + 1;
    return second && !line.at(phrase.from() - 1).isNumber() && !line.at(phrase.from()).glued();
  }

  /** "20 (kg)". */
  private @Nullable Match bracketed(Lexemes line, int at) {
    if (!"([{<".contains(line.at(at).raw()) || line.at(at).raw().isEmpty()) {
      return null;
    }
    Match inner = symbol(line, at + 1, true);
    boolean closed = inner != null && ")]}>".contains(line.at(inner.to()).raw());
    return inner != null && closed ? new Match(inner.unit(), inner.to() + 1) : null;
  }

  private @Nullable Match symbol(Lexemes line, int at, boolean direct) {
    Match best = null;
    StringBuilder raw = new StringBuilder();
    for (int i = at; i < at + MAX_SYMBOL_LEXEMES && i < line.size(); i++) {
      Lexeme lexeme = line.at(i);
      if (i > at && !lexeme.glued() && !(i == at + 1 && line.at(at).is("°"))) {
        break;
      }
      raw.append(lexeme.raw());
      UnitEntry unit = symbols.get(raw.toString());
      boolean ends = !continues(line, i + 1);
      if (unit != null && ends && fits(line, at, raw.toString(), direct)) {
        best = new Match(unit, i + 1);
      }
    }
    return best != null ? best : warmth(line, at);
  }

  /** Whether a lexeme goes on with the symbol before it, so that the symbol is cut short. */
  private static boolean continues(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    boolean code = lexeme.isNumber() || lexeme.isWord();
    boolean hyphened = lexeme.isHyphen() && lexeme.glued() && line.at(at + 1).isNumber();
    return (lexeme.glued() && code && line.at(at - 1).isWord())
        || (hyphened && line.at(at + 1).glued());
  }

  private static boolean fits(Lexemes line, int at, String symbol, boolean direct) {
    boolean glued = line.at(at).glued();
    boolean digits = line.at(at - 1).isNumber();
    if (ONLY_GLUED.contains(symbol)) {
      return (glued && digits)
          || (digits && line.at(at + 1).is("/"))
          || (symbol.equals("in") && direct && endsClause(line.at(at + 1)));
    }
    return !ONLY_AFTER_DIGITS.contains(symbol) || digits || glued;
  }

  boolean isAboutWarmth(Lexemes line, int at) {
    return contexts.holds(Contexts.WARMTH, line, at - REACH, at + REACH);
  }

  private static boolean endsClause(Lexeme lexeme) {
    return lexeme.type() == Lexeme.Type.END || ".,;:)".contains(lexeme.raw());
  }

  /** A bare C, F or K, in a sentence about warmth. */
  private @Nullable Match warmth(Lexemes line, int at) {
    boolean c = line.at(at).raw().equals("C");
    boolean f = line.at(at).raw().equals("F");
    boolean k = line.at(at).raw().equals("K");
    if ((!c && !f && !k) || !line.at(at - 1).isNumber() || line.at(at + 1).isHyphen()) {
      return null;
    }
    UnitEntry unit = named(k ? "kelvin" : c ? "°C" : "°F");
    return isAboutWarmth(line, at) && unit != null ? new Match(unit, at + 1) : null;
  }
}
