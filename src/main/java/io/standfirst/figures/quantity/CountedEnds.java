package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.phrase.Directions;
import java.util.Objects;

/** A change that names what it counts behind its start: "grew from 300 members to over 1,400". */
final class CountedEnds extends ChangeEnds {
  CountedEnds(Directions directions) {
    super(directions);
  }

  @Override
  boolean areEnds(Quantity start, Quantity end) {
    boolean alike =
        end.kind() == Kind.NUMBER ? end.unit() == null : Objects.equals(start.unit(), end.unit());
    return start.kind() == Kind.COUNT && end.from() == start.to() + 1 && alike;
  }

  @Override
  Quantity told(Quantity start, Quantity end, Quantity whole) {
    return whole.bounded(start.bound());
  }
}
