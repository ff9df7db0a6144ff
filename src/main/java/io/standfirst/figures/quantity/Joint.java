package io.standfirst.figures.quantity;

import io.standfirst.figures.lexeme.Lexemes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one quantity of two that stand next to each other. */
interface Joint {
  /** The two as one; null where they stay two. */
  @Nullable Quantity of(Lexemes line, Quantity first, Quantity second);

  /** A sentence's quantities, each pair that makes one joined, from left to right. */
  default List<Quantity> joined(Lexemes line, List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity quantity : quantities) {
      Quantity whole = joined.isEmpty() ? null : of(line, joined.getLast(), quantity);
      if (whole == null) {
        joined.add(quantity);
      } else {
        joined.set(joined.size() - 1, whole);
      }
    }
    return joined;
  }
}
