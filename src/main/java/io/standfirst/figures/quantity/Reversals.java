package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins an end and the start that is told after it to one change: "fell to $3m from $5m". A start
 * with a time of its own, "from $5m a year earlier", stays an amount of that time.
 *
 * @param moments the times of the sentence
 */
record Reversals(Directions directions, WordSets<QuantityWord> words, List<Moment> moments)
    implements Joint {
  /** How many lexemes after the start its time may begin. */
  private static final int REACH = 4;

  @Override
  public @Nullable Quantity of(Lexemes line, Quantity end, Quantity start) {
    if (!line.at(end.from() - 1).is("to")
        || !line.at(end.to()).is("from")
        || start.from() != end.to() + 1
        || !(end.amount() instanceof Amount.Value(BigDecimal to))
        || !(start.amount() instanceof Amount.Value(BigDecimal from))
        || end.kind() != start.kind()
        || !Objects.equals(end.unit(), start.unit())
        || isTimed(line, start.to())) {
      return null;
    }
    Direction direction = directions.governing(line, end.from() - 1);
    return direction == null
        ? null
        : end.spanning(start, new Amount.Change(from, to)).going(direction);
  }

  private boolean isTimed(Lexemes line, int at) {
    for (int i = at; i < at + REACH && line.at(i).isWord(); i++) {
      if (words.has(QuantityWord.TIMED, line.at(i))) {
        return true;
      }
    }
    for (Moment moment : moments) {
      if (moment.from() >= at && moment.from() < at + REACH) {
        return true;
      }
    }
    return false;
  }
}
