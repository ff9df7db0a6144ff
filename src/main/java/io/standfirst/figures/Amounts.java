package io.standfirst.figures;

import io.standfirst.figures.Figure.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as plain text and by size. */
public final class Amounts {
  private Amounts() {}

  /** "5", "5..9", "5>9": the same text for the same amount, however it was written. */
  public static String plain(Amount amount) {
    String last = plain(amount.last());
    if (amount instanceof Amount.Range) {
      return plain(amount.first()) + ".." + last;
    }
    return amount instanceof Amount.Change ? plain(amount.first()) + ">" + last : last;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toString();
  }

  /** Whether an amount is another, or an end of it that a headline would print. */
  public static boolean tells(Amount told, Amount other) {
    if (told instanceof Amount.Value(BigDecimal value)) {
      boolean low = other instanceof Amount.Range && same(value, other.first());
      return low || same(value, other.last());
    }
    return !(told instanceof Amount.None) && plain(told).equals(plain(other));
  }

  private static boolean same(BigDecimal value, @Nullable BigDecimal other) {
    return other != null && value.compareTo(other) == 0;
  }

  /** The larger end, without its sign; zero for none. */
  public static BigDecimal size(Amount amount) {
    return size(amount.first()).max(size(amount.last()));
  }

  private static BigDecimal size(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value.abs();
  }
}
