package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Joins two amounts behind "from" and "to", and a verb of change before them, to one change. */
abstract class ChangeEnds implements Joint {
  private final Directions directions;

  ChangeEnds(Directions directions) {
    this.directions = directions;
  }

  @Override
  public final @Nullable Quantity of(Lexemes line, Quantity start, Quantity end) {
    int lead = start.from() - 1;
    if (!line.at(lead).is("from")
        || !line.at(end.from() - 1).is("to")
        || !(start.amount() instanceof Amount.Value(BigDecimal from))
        || !(end.amount() instanceof Amount.Value(BigDecimal to))
        || !areEnds(start, end)
        || !directions.changes(line, lead)) {
      return null;
    }
    Direction way = directions.ofChange(line, lead, from, to);
    Quantity whole = told(start, end, start.spanning(end, new Amount.Change(from, to)));
    return way == null ? whole : whole.going(way);
  }

  /** Whether the two are of one sort, and nothing stands between them that parts them. */
  abstract boolean areEnds(Quantity start, Quantity end);

  /** The whole, with what it takes over from its ends. */
  abstract Quantity told(Quantity start, Quantity end, Quantity whole);
}
