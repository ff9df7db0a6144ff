package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of a change with the time of the first between them: "sank from 86 per cent in
 * 2019 to 70 per cent".
 *
 * @param moments the times of the sentence
 */
record TimedEnds(Directions directions, List<Moment> moments) implements Joint {
  @Override
  public @Nullable Quantity of(Lexemes line, Quantity start, Quantity end) {
    if (!line.at(start.from() - 1).is("from")
        || end.from() - 1 <= start.to()
        || !line.at(end.from() - 1).is("to")
        || start.kind() == Kind.DURATION
        || !isTime(start.to(), end.from() - 1)
        || !(start.amount() instanceof Amount.Value(BigDecimal from))
        || !(end.amount() instanceof Amount.Value(BigDecimal to))
        || !(Objects.equals(start.unit(), end.unit()) || end.unit() == null)
        || !directions.changes(line, start.from() - 1)) {
      return null;
    }
    var way = directions.ofChange(line, start.from() - 1, from, to);
    Quantity whole = start.spanning(end, new Amount.Change(from, to));
    return way == null ? whole : whole.going(way);
  }

  /** Whether a time, with the preposition that leads it, is all that stands between two places. */
  private boolean isTime(int from, int to) {
    for (Moment moment : moments) {
      boolean led = moment.from() == from || moment.from() == from + 1;
      if (led && moment.to() == to) {
        return true;
      }
    }
    return false;
  }
}
