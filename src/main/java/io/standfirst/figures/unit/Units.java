package io.standfirst.figures.unit;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures: which unit stands at a place, as words or as a symbol. */
public final class Units {
  /** How many lexemes away the context of a unit may stand. */
  private static final int REACH = 12;

  private static final UnitEntry PERCENT = new UnitEntry("%", Kind.PERCENT, "percent");

  /** What a degree may be on: "12° on the Celsius scale". */
  private static final Set<String> SCALES = Set.of("celsius", "fahrenheit", "kelvin", "centigrade");

  /** Degrees of a half turn and more, which no weather has. */
  private static final Set<String> TURNS = Set.of("180", "270", "360");

  private static final Set<String> ONE = Set.of("1", "one", "a");

  private final Phrases<UnitEntry> words = new Phrases<>();
  private final UnitSymbols symbols = new UnitSymbols();
  private final MetricPrefixes prefixes = new MetricPrefixes();
  private final Map<String, UnitEntry> rates = new HashMap<>();
  private final WordSets<Context> contexts;

  /** A unit and the lexeme after it. */
  public record Match(UnitEntry unit, int to) {}

  Units(WordSets<Context> contexts) {
    this.contexts = contexts;
    for (String[] row : Tables.rows(Units.class, "units.tsv", 6)) {
      UnitEntry entry =
          new UnitEntry(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
      boolean prefixed = !row[5].isEmpty();
      for (String word : Tables.words(row[3], '|')) {
        word(word, entry, prefixed);
      }
      for (String symbol : Tables.words(row[4], '|')) {
        symbol(symbol, entry, row[5]);
      }
    }
  }

  private void word(String word, UnitEntry entry, boolean prefixed) {
    if (entry.code().indexOf('/') > 0) {
      rates.putIfAbsent(entry.code(), entry);
    }
    boolean only = word.startsWith("~");
    String plain = only ? word.substring(1) : word;
    if (!only) {
      words.put(plain, entry);
      words.put(plural(plain), entry);
    }
    if (prefixed) {
      prefixes.base(plain, entry);
    }
  }

  private void symbol(String symbol, UnitEntry entry, String with) {
    boolean only = symbol.startsWith("~");
    String plain = only ? symbol.substring(1) : symbol;
    if (!only) {
      symbols.put(plain, entry);
    }
    for (String each : Tables.words(with, '|')) {
      MetricPrefixes.Prefix prefix = prefixes.of(each);
      UnitEntry unit = prefix.on(entry);
      for (String written : prefix.symbols()) {
        symbols.put(written + plain, unit);
      }
      if (entry.code().indexOf('/') > 0) {
        rates.putIfAbsent(unit.code(), unit);
      }
    }
  }

  private static String plural(String word) {
    int space = word.indexOf(' ');
    boolean degrees = word.startsWith("degree ");
    return degrees && space > 0 ? "degrees" + word.substring(space) : word + "s";
  }

  /** The unit right after a number; null for none. */
  public @Nullable Match after(Lexemes line, int at) {
    Match match = written(line, at);
    if (match == null) {
      return null;
    }
    return switch (match.unit().code()) {
      case "deg" -> degrees(line, at, match);
      case "circ" -> isNear(Context.ROTATION, line, at) ? match : null;
      default -> match;
    };
  }

  /** Degrees of a scale that is named later, of an angle (of the kinds, a length), or of warmth. */
  private Match degrees(Lexemes line, int at, Match degree) {
    int to = degree.to();
    UnitEntry scale = line.at(to + 3).is("scale") ? words.get(line.at(to + 2).word()) : null;
    if (scale != null && line.at(to).is("on") && SCALES.contains(line.at(to + 2).word())) {
      return new Match(scale, to + 4);
    }
    boolean angle = isAngle(line, at, to);
    UnitEntry unit = degree.unit();
    return angle ? new Match(new UnitEntry(unit.code(), Kind.LENGTH, unit.name()), to) : degree;
  }

  /** "a 40-degree slope", "a 45 degree line", "a 360° lens", "leans at 12 degrees". */
  private boolean isAngle(Lexemes line, int at, int to) {
    boolean singular = line.at(at).is("degree") && !ONE.contains(line.at(at - 1).word());
    boolean attribute = (line.at(at).isHyphen() || singular) && line.at(to).isWord();
    boolean turn = TURNS.contains(line.at(at - 1).raw());
    return isNear(Context.ANGLE, line, at)
        || ((attribute || turn)
            && !isNear(Context.WARMTH, line, at)
            && (turn || !isNear(Context.WEATHER, line, at)));
  }

  private boolean isNear(Context context, Lexemes line, int at) {
    return contexts.holds(context, line, at - REACH, at + REACH);
  }

  private @Nullable Match written(Lexemes line, int at) {
    int start = at;
    Lexeme first = line.at(at);
    boolean tight = line.at(at + 1).glued();
    if (first.isHyphen() && line.at(at + 1).isWord() && (tight || isSpaced(line, at))) {
      start = at + 1;
    }
    Match phrase = spelled(line, start);
    Match symbol = symbols.from(line, start, start == at);
    symbol = symbol == null ? warmth(line, start) : symbol;
    if (phrase != null && (symbol == null || phrase.to() >= symbol.to())) {
      return isOrdinal(line, start, phrase) ? null : phrase;
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
  public @Nullable Match leading(Lexemes line, int at) {
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

  /** The unit that one word or symbol names; null for none. */
  public @Nullable UnitEntry named(String word) {
    UnitEntry unit = words.get(word);
    if (unit == null) {
      unit = symbols.named(word);
    }
    return unit == null ? prefixes.named(word) : unit;
  }

  /** The unit that the tables have for a rate, km/h for kilometres by the hour; null for none. */
  public @Nullable UnitEntry rate(UnitEntry above, String per) {
    UnitEntry below = words.get(per);
    return below == null ? null : rates.get(above.code() + '/' + below.code());
  }

  /** The unit that a symbol stands for; null for none. */
  @Nullable UnitEntry symbol(String symbol) {
    return symbols.named(symbol);
  }

  /** The unit that words at a lexeme name, "square metre"; null for none. */
  public @Nullable Match spelled(Lexemes line, int at) {
    Phrases.Match<UnitEntry> phrase = words.from(line, at);
    Match prefixed = phrase == null || phrase.to() == at + 1 ? prefixes.from(line, at) : null;
    return phrase == null || (prefixed != null && prefixed.to() > phrase.to())
        ? prefixed
        : new Match(phrase.meaning(), phrase.to());
  }

  /** Whether words at a lexeme name a unit. */
  public boolean isWord(Lexemes line, int at) {
    return spelled(line, at) != null;
  }

  private static boolean isOrdinal(Lexemes line, int at, Match phrase) {
    boolean second = line.at(at).is("second") && phrase.to() == at + 1;
    return second && !line.at(at - 1).isNumber() && !line.at(at).glued();
  }

  /** Whether the words around a lexeme are about warmth. */
  public boolean isAboutWarmth(Lexemes line, int at) {
    return isNear(Context.WARMTH, line, at) || isNear(Context.DEGREE, line, at);
  }

  /** "between 2C and 8C". */
  private static boolean isPaired(Lexemes line, int at) {
    boolean after = line.at(at + 2).isNumber() && line.at(at + 3).raw().equals("C");
    boolean before = line.at(at - 2).isWord() && line.at(at - 3).raw().equals("C");
    return line.at(at).glued()
        && ((after && line.at(at + 3).glued()) || (before && line.at(at - 3).glued()));
  }

  /** A bare C, F or K, below zero or in a sentence about warmth. */
  private @Nullable Match warmth(Lexemes line, int at) {
    boolean c = line.at(at).raw().equals("C");
    boolean f = line.at(at).raw().equals("F");
    boolean k = line.at(at).raw().equals("K");
    if ((!c && !f && !k) || !line.at(at - 1).isNumber() || line.at(at + 1).isHyphen()) {
      return null;
    }
    UnitEntry unit = named(k ? "kelvin" : c ? "°C" : "°F");
    Lexeme sign = line.at(at - 2);
    boolean minus =
        (sign.isHyphen() && !sign.glued() && line.at(at - 1).glued()) || sign.is("minus");
    boolean decimal = line.at(at - 1).raw().indexOf('.') > 0 && line.at(at).glued();
    boolean told =
        minus
            || isAboutWarmth(line, at)
            || (c && isPaired(line, at))
            || (!k && (isNear(Context.WEATHER, line, at) || (c && decimal)));
    return told && unit != null ? new Match(unit, at + 1) : null;
  }
}
