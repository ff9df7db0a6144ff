package io.standfirst.figures.unit;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the line of a rate: a unit with its power ("m^2", "square metre", "cm³"), a
 * number of units ("100 km"), or what is counted ("share", "100,000 people").
 */
final class RateBases {
  private static final Map<String, String> NAMES =
      Map.of(
          "annum", "year", "capita", "person", "head", "person", "hr", "hour", "h", "hour", "mo",
          "month", "yr", "year", "wk", "week");

  /** Behind the bar of "180C/gas 4" it is another scale. */
  private static final String OVEN = "gas";

  /** Kinds of shares that profit is told by. */
  private static final Set<String> SHARES =
      Set.of("diluted", "basic", "common", "ordinary", "adjusted", "outstanding");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final String POWERS = "23²³";

  private final Lemmas lemmas;
  private final Units units;

  RateBases(Lemmas lemmas, Units units) {
    this.lemmas = lemmas;
    this.units = units;
  }

  /**
   * The base that begins at a lexeme; null for none.
   *
   * @param bar whether a "/" leads it, which numbers and dates have too
   */
  Rates.@Nullable Match read(Lexemes line, int at, boolean bar) {
    Lexeme first = line.at(at);
    if (first.isNumber()) {
      return numbered(line, at, bar);
    }
    if (!first.isWord() || first.is(OVEN)) {
      return null;
    }
    Rates.Match power = power(line, at);
    if (power != null) {
      return power;
    }
    if (SHARES.contains(first.word()) && line.at(at + 1).is("share")) {
      return new Rates.Match("share", at + 2);
    }
    Units.Match unit = units.spelled(line, at);
    return unit == null || unit.to() == at + 1
        ? new Rates.Match(name(first), at + 1)
        : new Rates.Match(unit.unit().name(), unit.to());
  }

  /** "per 100 km", "per 100,000 people". */
  private Rates.@Nullable Match numbered(Lexemes line, int at, boolean bar) {
    Lexeme noun = line.at(at + 1);
    Units.Match unit = units.after(line, at + 1);
    BigDecimal count = Objects.requireNonNull(line.at(at).value());
    boolean round = count.signum() > 0 && count.stripTrailingZeros().precision() == 1;
    boolean warmth = unit != null && unit.unit().kind() == Kind.TEMPERATURE;
    boolean power =
        count.signum() > 0 && count.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    if (unit != null && !warmth && (bar ? power && line.at(at).glued() : round)) {
      return new Rates.Match(line.at(at).raw() + ' ' + unit.unit().name(), unit.to());
    }
    boolean counted = noun.isWord() && (noun.is("people") || lemmas.isPlural(noun.word()));
    if (counted && round && !bar) {
      return new Rates.Match(line.quote(at, at + 2), at + 2);
    }
    boolean many = count.compareTo(THOUSAND) >= 0;
    boolean joined = noun.glued() && (noun.isWord() || noun.is("%"));
    return many && power && !bar && !joined
        ? new Rates.Match(line.quote(at, at + 1), at + 1)
        : null;
  }

  /** "m^2", "m2", "s²": a symbol and its power; null for a base without one. */
  private Rates.@Nullable Match power(Lexemes line, int at) {
    String raw = line.at(at).raw();
    char last = raw.charAt(raw.length() - 1);
    if (POWERS.indexOf(last) >= 0) {
      UnitEntry unit = units.named(raw.substring(0, raw.length() - 1));
      return unit == null ? null : new Rates.Match(raised(unit, last), at + 1);
    }
    int digit = at + (line.at(at + 1).is("^") ? 2 : 1);
    String power = line.at(digit).raw();
    boolean written = line.at(digit).isNumber() && line.at(digit).glued() && power.length() == 1;
    UnitEntry unit = written && POWERS.contains(power) ? units.named(raw) : null;
    return unit == null ? null : new Rates.Match(raised(unit, power.charAt(0)), digit + 1);
  }

  /** "s-1" and "m-3" after the unit that they divide; null for none. */
  Rates.@Nullable Match inverse(Lexemes line, int at) {
    Lexeme symbol = line.at(at);
    Lexeme sign = line.at(at + 1);
    String power = line.at(at + 2).raw();
    boolean shaped =
        symbol.isWord()
            && sign.isHyphen()
            && sign.glued()
            && line.at(at + 2).glued()
            && power.length() == 1
            && "123".contains(power);
    UnitEntry unit = shaped ? units.symbol(symbol.raw()) : null;
    return unit == null ? null : new Rates.Match(raised(unit, power.charAt(0)), at + 3);
  }

  private static String raised(UnitEntry unit, char power) {
    return switch (power) {
      case '2', '²' -> "square " + unit.name();
      case '3', '³' -> "cubic " + unit.name();
      default -> unit.name();
    };
  }

  /** What a word below the line is called: "hour" for "hr", "share" for "shares". */
  String name(Lexeme lexeme) {
    String known = NAMES.get(lexeme.word());
    if (known != null) {
      return known;
    }
    UnitEntry symbol = units.named(lexeme.raw());
    UnitEntry unit = symbol == null ? units.named(lexeme.word()) : symbol;
    return unit != null ? unit.name() : lemmas.singular(lexeme.word());
  }
}
