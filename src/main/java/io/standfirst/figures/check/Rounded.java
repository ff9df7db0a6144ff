package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Every amount that a text can mean by a number: half of its last digit to either side, and more
 * where the text says "about" or "more than". Numbers with a word for a scale ("1.2 million") and
 * round thousands are taken as rounded to their last digit that is not zero, but to no more than
 * five parts in a hundred where they have two digits. Whole things are counted as they are.
 */
record Rounded(double low, double high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final double ROUNDING = 0.05;
  private static final double ABOUT = 0.1;
  private static final double OPEN = 0.25;
  private static final int ROUND_ZEROS = 3;

  /**
   * What a number can mean.
   *
   * @param text as it is written
   * @param whole whether it counts things, of which there is no half
   */
  static Rounded of(BigDecimal value, String text, @Nullable Bound bound, boolean whole) {
    double size = Math.abs(value.doubleValue());
    double half = half(value, text, whole);
    double low = value.doubleValue() - half;
    double high = value.doubleValue() + half;
    if (bound == null) {
      return new Rounded(low, high);
    }
    return switch (bound) {
      case EXACT -> new Rounded(low, high);
      case ABOUT -> new Rounded(low - ABOUT * size, high + ABOUT * size);
      case MORE_THAN, AT_LEAST -> new Rounded(low, high + OPEN * size);
      case LESS_THAN, UP_TO -> new Rounded(low - OPEN * size, high);
    };
  }

  private static double half(BigDecimal value, String text, boolean whole) {
    BigDecimal stripped = value.stripTrailingZeros();
    long digits = text.chars().filter(Character::isDigit).count();
    boolean scaled = digits > 0 && value.precision() - value.scale() > digits;
    if (scaled || -stripped.scale() >= ROUND_ZEROS) {
      double half = HALF.scaleByPowerOfTen(-stripped.scale()).doubleValue();
      return digits < 2 ? half : Math.min(half, ROUNDING * Math.abs(value.doubleValue()));
    }
    return whole ? 0 : HALF.scaleByPowerOfTen(-Math.max(0, stripped.scale())).doubleValue();
  }

  Rounded minus(Rounded other) {
    return new Rounded(low - other.high, high - other.low);
  }

  Rounded plus(Rounded other) {
    return new Rounded(low + other.low, high + other.high);
  }

  /** Of positive numbers. */
  Rounded over(Rounded other) {
    return new Rounded(low / other.high, high / other.low);
  }

  Rounded times(double factor) {
    return new Rounded(low * factor, high * factor);
  }

  Rounded size() {
    return low >= 0
        ? this
        : high <= 0 ? new Rounded(-high, -low) : new Rounded(0, Math.max(-low, high));
  }

  boolean isPositive() {
    return low > 0;
  }

  boolean meets(Rounded other) {
    return low <= other.high && other.low <= high;
  }
}
