package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Direction;
import java.util.List;

/** A change and the way that its verb says: nothing "rose from 60 to 50". */
final class WayCheck implements FigureCheck {
  @Override
  public List<Disagreement> of(List<Telling> sentence) {
    return sentence.stream()
        .filter(WayCheck::isWrongWay)
        .map(
            it -> new Disagreement("“" + it.quoted() + "” does not go the way that its verb says."))
        .toList();
  }

  private static boolean isWrongWay(Telling telling) {
    Direction way = telling.figure().direction();
    if (way == null || !(telling.figure().amount() instanceof Amount.Change change)) {
      return false;
    }
    if (change.from() == null || change.to() == null) {
      return false;
    }
    int sense = change.to().compareTo(change.from());
    return way == Direction.UP ? sense < 0 : sense > 0;
  }
}
