package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two bounds on one amount to the range between them: "more than 5 but less than 10", "under
 * 20 and over 3". Its low end is the bound from below, whichever is told first. And half-open
 * intervals in their brackets: "[5, 10)".
 */
final class Intervals implements Joint {
  private static final Set<String> JOINTS = Set.of("and", "but", ",");

  @Override
  public @Nullable Quantity of(Lexemes line, Quantity first, Quantity second) {
    if (isHalfOpen(line, first, second)) {
      return halfOpen(first, second);
    }
    boolean rising = isLower(first.bound()) && isUpper(second.bound());
    boolean falling = isUpper(first.bound()) && isLower(second.bound());
    if ((!rising && !falling) || !areJoined(line, first.to(), second.from())) {
      return null;
    }
    if (!(first.amount() instanceof Amount.Value(BigDecimal one))
        || !(second.amount() instanceof Amount.Value(BigDecimal other))
        || !isSameUnit(first, second)) {
      return null;
    }
    BigDecimal low = rising ? one : other;
    BigDecimal high = rising ? other : one;
    return low.compareTo(high) < 0 ? first.spanning(second, new Amount.Range(low, high)) : null;
  }

  /** "[5, 10)": the brackets of an interval that has one of its ends only. */
  private static boolean isHalfOpen(Lexemes line, Quantity first, Quantity second) {
    Lexeme open = line.at(first.from() - 1);
    Lexeme close = line.at(second.to());
    boolean comma = line.at(first.to()).is(",") && second.from() == first.to() + 1;
    return comma && ((open.is("[") && close.is(")")) || (open.is("(") && close.is("]")));
  }

  private static @Nullable Quantity halfOpen(Quantity first, Quantity second) {
    return first.amount() instanceof Amount.Value(BigDecimal low)
            && second.amount() instanceof Amount.Value(BigDecimal high)
            && low.compareTo(high) < 0
            && isSameUnit(first, second)
        ? first.spanning(second, new Amount.Range(low, high)).enclosed()
        : null;
  }

  private static boolean areJoined(Lexemes line, int from, int to) {
    if (to <= from || to > from + 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!JOINTS.contains(line.at(i).word())) {
        return false;
      }
    }
    return !(to == from + 1 && line.at(from).is(","));
  }

  private static boolean isSameUnit(Quantity first, Quantity second) {
    return first.unit() == null
        || second.unit() == null
        || Objects.equals(first.unit(), second.unit());
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isUpper(Bound bound) {
    return bound == Bound.LESS_THAN || bound == Bound.UP_TO;
  }
}
