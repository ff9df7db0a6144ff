package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.phrase.Directions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins an end and the start that is told after it to one change: "fell to $3m from $5m". A start
 * with a time of its own, "from $5m a year earlier", stays an amount of that time.
 */
final class Reversals {
  /** How many lexemes after the start its time may begin. */
  private static final int REACH = 4;

  private final Directions directions;
  private final WordSets<QuantityWord> words;

  Reversals(Directions directions, WordSets<QuantityWord> words) {
    this.directions = directions;
    this.words = words;
  }

  List<Quantity> joined(Lexemes line, List<Quantity> quantities, List<Moment> moments) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity quantity : quantities) {
      Quantity change = joined.isEmpty() ? null : change(line, joined.getLast(), quantity, moments);
      if (change == null) {
        joined.add(quantity);
      } else {
        joined.set(joined.size() - 1, change);
      }
    }
    return joined;
  }

  private @Nullable Quantity change(
      Lexemes line, Quantity end, Quantity start, List<Moment> moments) {
    if (!line.at(end.from() - 1).is("to")
        || !line.at(end.to()).is("from")
        || start.from() != end.to() + 1
        || !(end.amount() instanceof Amount.Value(BigDecimal to))
        || !(start.amount() instanceof Amount.Value(BigDecimal from))
        || end.kind() != start.kind()
        || !Objects.equals(end.unit(), start.unit())
        || isTimed(line, start.to(), moments)) {
      return null;
    }
    Direction direction = directions.governing(line, end.from() - 1);
    return direction == null
        ? null
        : end.spanning(start, new Amount.Change(from, to)).going(direction);
  }

  private boolean isTimed(Lexemes line, int at, List<Moment> moments) {
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
