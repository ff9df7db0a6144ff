package io.standfirst.figures.term;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long races took, told as clocks show it: "1:55.34" in minutes, "2:05:37" in hours. */
final class RaceTimes {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final UnitEntry HOUR = new UnitEntry("h", Kind.DURATION, "hour");

  private RaceTimes() {}

  /** The time that begins at a lexeme; null for none. */
  static @Nullable Term read(Lexemes line, int at) {
    if (!line.at(at).isPlainDigits() || !isPart(line, at + 1)) {
      return null;
    }
    boolean hours = isPart(line, at + 3);
    int last = at + (hours ? 4 : 2);
    boolean broken = line.at(last).raw().indexOf('.') == 2;
    if (!hours && !broken) {
      return null;
    }
    BigDecimal value = value(line, last);
    for (int i = last - 2; i >= at; i -= 2) {
      value = value.divide(SIXTY, MathContext.DECIMAL64).add(value(line, i));
    }
    Numeral number = Numeral.of(at, last + 1, value, BigDecimal.ONE, Numeral.Form.DIGITS);
    return new Term(at, last + 1, number, hours ? HOUR : Compounds.MINUTE, null, false);
  }

  /** A colon, and two digits below sixty with what parts of a second follow them. */
  private static boolean isPart(Lexemes line, int colon) {
    Lexeme number = line.at(colon + 1);
    int whole = number.raw().indexOf('.') < 0 ? number.raw().length() : number.raw().indexOf('.');
    return line.at(colon).is(":")
        && line.at(colon).glued()
        && number.isNumber()
        && number.glued()
        && whole == 2
        && value(line, colon + 1).compareTo(SIXTY) < 0;
  }

  private static BigDecimal value(Lexemes line, int at) {
    return Objects.requireNonNull(line.at(at).value());
  }
}
