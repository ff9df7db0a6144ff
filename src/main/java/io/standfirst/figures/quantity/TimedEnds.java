package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.phrase.Directions;
import java.util.List;
import java.util.Objects;

/** A change with the time of its start between its ends: "from 86% in 2019 to 70%". */
final class TimedEnds extends ChangeEnds {
  private final List<Moment> moments;

  /**
   * @param moments the times of the sentence
   */
  TimedEnds(Directions directions, List<Moment> moments) {
    super(directions);
    this.moments = moments;
  }

  @Override
  boolean areEnds(Quantity start, Quantity end) {
    boolean alike = end.unit() == null || Objects.equals(start.unit(), end.unit());
    return alike && start.kind() != Kind.DURATION && isTime(start.to(), end.from() - 1);
  }

  @Override
  Quantity told(Quantity start, Quantity end, Quantity whole) {
    return whole;
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
