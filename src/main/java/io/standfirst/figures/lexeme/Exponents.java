package io.standfirst.figures.lexeme;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Scientific notation after digits: "9.8e-3", "2.5×10^6", "3 × 10⁸", "1.1^23", "8x2^10". The times
 * sign may have spaces about it where a caret or raised digits make sure that no second number is
 * meant.
 */
final class Exponents {
  private static final int MAX_EXPONENT = 40;

  /** Greater powers are no amounts that a text tells. */
  private static final int MAX_POWER = 64;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String TIMES = "x×*·⋅";

  private final String text;
  private final int limit;
  private int at;

  private Exponents(String text, int at, int limit) {
    this.text = text;
    this.at = at;
    this.limit = limit;
  }

  /** The value with its exponent and where that ends; a null value for one beyond all bounds. */
  record Read(int end, @Nullable BigDecimal value) {}

  /** The number whose digits, of this value, end at {@code at}; null when no exponent follows. */
  static @Nullable Read read(String text, int at, int limit, BigDecimal value) {
    return at >= limit ? null : new Exponents(text, at, limit).read(value);
  }

  private @Nullable Read read(BigDecimal value) {
    char mark = text.charAt(at);
    if (mark == 'e' || mark == 'E') {
      at++;
      Integer exponent = integer();
      return exponent == null ? null : scaled(value, exponent);
    }
    if (mark == '^') {
      at++;
      Integer exponent = integer();
      return exponent == null ? null : power(value, exponent, BigDecimal.ONE);
    }
    int base = timesBase();
    Integer exponent = base == 0 ? null : integer();
    if (exponent == null) {
      return null;
    }
    return base == 10 ? scaled(value, exponent) : power(BigDecimal.TWO, exponent, value);
  }

  private Read scaled(BigDecimal value, int exponent) {
    return new Read(
        at, Math.abs(exponent) > MAX_EXPONENT ? null : value.scaleByPowerOfTen(exponent));
  }

  /** The base raised to what follows, times a factor. */
  private Read power(BigDecimal base, int exponent, BigDecimal factor) {
    if (exponent > MAX_POWER || (exponent < 0 && base.signum() == 0)) {
      return new Read(at, null);
    }
    BigDecimal power = base.pow(Math.abs(exponent), MathContext.DECIMAL64);
    BigDecimal value =
        exponent < 0 ? factor.divide(power, MathContext.DECIMAL64) : factor.multiply(power);
    return new Read(at, value);
  }

  /**
   * Past "x10^", "x10" before flattened digits (but not the "x100" of a relay), " × 10" before
   * raised digits, "*2^": the base, 0 when none of them stands here.
   */
  private int timesBase() {
    int sign = text.charAt(at) == ' ' ? at + 1 : at;
    if (sign >= limit || TIMES.indexOf(text.charAt(sign)) < 0) {
      return 0;
    }
    int digits = sign + 1 < limit && text.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    int base = text.startsWith("10", digits) ? 10 : text.startsWith("2", digits) ? 2 : 0;
    int mark = digits + (base == 10 ? 2 : 1);
    boolean caret = base > 0 && mark < limit && text.charAt(mark) == '^';
    boolean raised = base > 0 && mark < limit && isRaised(text.charAt(mark));
    boolean hundred = mark < limit && text.charAt(mark) == '0';
    boolean tight = base == 10 && digits == at + 1 && !hundred;
    if (!caret && !raised && !tight) {
      return 0;
    }
    at = mark + (caret ? 1 : 0);
    return base;
  }

  private static boolean isRaised(char c) {
    return c == '⁻' || RAISED.indexOf(c) >= 0;
  }

  /** A whole number of one or two digits with its sign, past which it goes; null for none. */
  private @Nullable Integer integer() {
    int mark = at;
    boolean negative = mark < limit && "-−⁻".indexOf(text.charAt(mark)) >= 0;
    mark += negative || (mark < limit && text.charAt(mark) == '+') ? 1 : 0;
    int value = 0;
    int width = 0;
    while (mark + width < limit && width <= 2 && digit(text.charAt(mark + width)) >= 0) {
      value = value * 10 + digit(text.charAt(mark + width));
      width++;
    }
    if (width == 0 || width > 2) {
      return null;
    }
    at = mark + width;
    return negative ? -value : value;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : RAISED.indexOf(c);
  }
}
