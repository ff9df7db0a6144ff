package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Alternative;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of a change each of which a bracket tells in another unit: "from $3m (£2m) to
 * $6m (£4m)" is one change with one alternative.
 */
final class BracketedEnds implements Joint {
  private final Directions directions;

  BracketedEnds(Directions directions) {
    this.directions = directions;
  }

  @Override
  public @Nullable Quantity of(Lexemes line, Quantity start, Quantity end) {
    if (start.alternatives().isEmpty()
        || !line.at(start.from() - 1).is("from")
        || !line.at(start.to()).is("to")
        || end.from() != start.to() + 1
        || !(start.amount() instanceof Amount.Value(BigDecimal from))
        || !(end.amount() instanceof Amount.Value(BigDecimal to))
        || !Objects.equals(start.unit(), end.unit())
        || !directions.changes(line, start.from() - 1)) {
      return null;
    }
    var way = directions.ofChange(line, start.from() - 1, from, to);
    Quantity whole = start.spanning(end, new Amount.Change(from, to));
    Quantity told = whole.with(alternatives(start, end), whole.to(), whole.unit());
    return way == null ? told : told.going(way);
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
