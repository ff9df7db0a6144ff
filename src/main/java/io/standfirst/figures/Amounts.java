package io.standfirst.figures;

import io.standfirst.figures.Figure.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as plain text and by size. */
public final class Amounts {
  private Amounts() {}

  /** "5", "5..9", "5>9": the same text for the same amount, however it was written. */
  public static String plain(Amount amount) {
    return switch (amount) {
      case Amount.Value(BigDecimal value) -> plain(value);
      case Amount.Range(BigDecimal low, BigDecimal high) -> plain(low) + ".." + plain(high);
      case Amount.Change(BigDecimal from, BigDecimal to) -> plain(from) + ">" + plain(to);
      case Amount.None none -> "";
    };
  }

  /** Whether an amount is another, or an end of it that a headline would print. */
  public static boolean tells(Amount told, Amount other) {
    if (told instanceof Amount.None) {
      return false;
    }
    if (told instanceof Amount.Value(BigDecimal value)) {
      return switch (other) {
        case Amount.Value(BigDecimal it) -> value.compareTo(it) == 0;
        case Amount.Range(BigDecimal low, BigDecimal high) -> same(value, low) || same(value, high);
        case Amount.Change(BigDecimal from, BigDecimal to) -> same(value, to);
        case Amount.None none -> false;
      };
    }
    return plain(told).equals(plain(other));
  }

  private static boolean same(BigDecimal value, @Nullable BigDecimal other) {
    return other != null && value.compareTo(other) == 0;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toString();
  }

  /** The larger end, without its sign; zero for none. */
  public static BigDecimal size(Amount amount) {
    return switch (amount) {
      case Amount.Value(BigDecimal value) -> value.abs();
      case Amount.Range(BigDecimal low, BigDecimal high) -> larger(low, high);
      case Amount.Change(BigDecimal from, BigDecimal to) -> larger(from, to);
      case Amount.None none -> BigDecimal.ZERO;
    };
  }

  private static BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    BigDecimal left = one == null ? BigDecimal.ZERO : one.abs();
    return other == null ? left : left.max(other.abs());
  }
}
