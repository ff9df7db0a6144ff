package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Alternative;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A change each end of which a bracket tells in another unit: "from $3m (£2m) to $6m (£4m)" is one
 * change with one alternative.
 */
final class BracketedEnds extends ChangeEnds {
  BracketedEnds(Directions directions) {
    super(directions);
  }

  @Override
  boolean areEnds(Quantity start, Quantity end) {
    return !start.alternatives().isEmpty()
        && end.from() == start.to() + 1
        && Objects.equals(start.unit(), end.unit());
  }

  @Override
  Quantity told(Quantity start, Quantity end, Quantity whole) {
    return whole.with(alternatives(start, end), whole.to(), whole.unit());
  }

  /** The ends in the first unit that both are told in too, quoted where the later one stands. */
  private static List<Alternative> alternatives(Quantity start, Quantity end) {
    for (Alternative first : start.alternatives()) {
      for (Alternative last : end.alternatives()) {
        if (Objects.equals(first.unit(), last.unit())
            && first.amount() instanceof Amount.Value(BigDecimal from)
            && last.amount() instanceof Amount.Value(BigDecimal to)) {
          return List.of(
              new Alternative(last.span(), last.text(), new Amount.Change(from, to), last.unit()));
        }
      }
    }
    return List.of();
  }
}
