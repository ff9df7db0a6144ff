package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of a change that names what it counts behind the first: "grew from 300 members
 * to more than 1,400".
 */
record CountedEnds(Directions directions) implements Joint {
  @Override
  public @Nullable Quantity of(Lexemes line, Quantity start, Quantity end) {
    boolean alike =
        end.kind() == Kind.NUMBER ? end.unit() == null : Objects.equals(start.unit(), end.unit());
    if (start.kind() != Kind.COUNT
        || !line.at(start.from() - 1).is("from")
        || !line.at(start.to()).is("to")
        || end.from() != start.to() + 1
        || !alike
        || !(start.amount() instanceof Amount.Value(BigDecimal from))
        || !(end.amount() instanceof Amount.Value(BigDecimal to))
        || !directions.changes(line, start.from() - 1)) {
      return null;
    }
    var way = directions.ofChange(line, start.from() - 1, from, to);
    Quantity whole = start.spanning(end, new Amount.Change(from, to)).bounded(start.bound());
    return way == null ? whole : whole.going(way);
  }
}
