package io.standfirst.figures.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a sentence.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param value its value; the lower one of a vague number
 * @param high the upper value of a vague number, "tens of thousands"; null otherwise
 * @param scale what its scale word multiplies by, one for none
 * @param form how it is written
 */
public record Numeral(
    int from, int to, BigDecimal value, @Nullable BigDecimal high, BigDecimal scale, Form form) {

  /** How a number is written. */
  public enum Form {
    DIGITS,
    SPELLED,
    FRACTION,
    VAGUE
  }

  /** One number, not two. */
  public static Numeral of(int from, int to, BigDecimal value, BigDecimal scale, Form form) {
    return new Numeral(from, to, value, null, scale, form);
  }

  /** This number times a scale that stands after it: "5" of "5 million". */
  public Numeral scaledBy(BigDecimal factor) {
    return new Numeral(from, to, value.multiply(factor), high, factor, form);
  }

  /** This number below zero, from the lexeme of its sign on. */
  public Numeral negated(int sign) {
    return new Numeral(sign, to, value.negate(), high, scale, form);
  }

  /** With another value, read up to another lexeme, and without a scale to share. */
  public Numeral valued(int end, BigDecimal other) {
    return new Numeral(from, end, other, high, BigDecimal.ONE, form);
  }

  /** Whether it is no whole number. */
  public boolean isBroken() {
    return high == null && value.stripTrailingZeros().scale() > 0;
  }

  /** Whether a scale such as "million" is part of it. */
  public boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** Whether it is the word "one" or a 1. */
  public boolean isOne() {
    return high == null && value.compareTo(BigDecimal.ONE) == 0;
  }
}
