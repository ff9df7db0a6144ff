package io.standfirst.figures.lexeme;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions that are one character. */
final class FractionSigns {
  private FractionSigns() {}

  /** The value of a fraction written as one character, "½"; null for other signs. */
  static @Nullable BigDecimal value(int c) {
    int[] parts =
        switch (c) {
          case '½' -> new int[] {1, 2};
          case '⅓' -> new int[] {1, 3};
          case '⅔' -> new int[] {2, 3};
          case '¼' -> new int[] {1, 4};
          case '¾' -> new int[] {3, 4};
          case '⅕' -> new int[] {1, 5};
          case '⅖' -> new int[] {2, 5};
          case '⅗' -> new int[] {3, 5};
          case '⅘' -> new int[] {4, 5};
          case '⅙' -> new int[] {1, 6};
          case '⅚' -> new int[] {5, 6};
          case '⅛' -> new int[] {1, 8};
          case '⅜' -> new int[] {3, 8};
          case '⅝' -> new int[] {5, 8};
          case '⅞' -> new int[] {7, 8};
          default -> null;
        };
    return parts == null
        ? null
        : BigDecimal.valueOf(parts[0]).divide(BigDecimal.valueOf(parts[1]), MathContext.DECIMAL64);
  }
}
