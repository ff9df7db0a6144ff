package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.phrase.Noun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a sentence, before what surrounds it is read.
 *
 * @param from its first lexeme, its bound's if it has one
 * @param core its first lexeme without the bound
 * @param to the lexeme after its last
 * @param kind what sort
 * @param amount how much
 * @param bound on which side it is open
 * @param direction which way it moved
 * @param unit in what
 * @param noun what is counted; null for measures
 * @param alternatives the same amount in other units
 */
public record Quantity(
    int from,
    int core,
    int to,
    Kind kind,
    Amount amount,
    Bound bound,
    @Nullable Direction direction,
    @Nullable Unit unit,
    @Nullable Noun noun,
    List<Figure.Alternative> alternatives) {

  /** One of no unit, bound or direction. */
  static Quantity bare(int from, int to, Kind kind, Amount amount) {
    return new Quantity(from, from, to, kind, amount, Bound.EXACT, null, null, null, List.of());
  }

  /** Told in other units too, up to a lexeme. */
  Quantity with(List<Figure.Alternative> others, int end, @Nullable Unit rated) {
    return new Quantity(
        from, core, end, kind, amount, bound, direction, rated, noun, List.copyOf(others));
  }

  /** In the unit of another, whose noun it leaves out, by its own rate where it has one. */
  Quantity lent(Quantity lender) {
    Unit theirs = lender.unit;
    boolean rated = unit != null && unit.per() != null && theirs != null;
    Unit whole =
        rated && unit != null && theirs != null
            ? new Unit(theirs.code(), theirs.name(), unit.per())
            : theirs;
    return in(lender.kind, whole, lender.noun);
  }

  /** Counting a noun that was found elsewhere. */
  Quantity counting(Noun other, Unit in) {
    return in(Kind.COUNT, in, other);
  }

  /** In a measure that was found elsewhere. */
  Quantity measured(Kind other, Unit in) {
    return in(other, in, noun);
  }

  private Quantity in(Kind sort, @Nullable Unit of, @Nullable Noun counted) {
    return new Quantity(from, core, to, sort, amount, bound, direction, of, counted, alternatives);
  }

  /** From this one to the end of another, in the unit of whichever has one. */
  Quantity spanning(Quantity last, Amount range) {
    Quantity named = last.unit == null ? this : last;
    return new Quantity(
        from,
        core,
        last.to,
        named.kind,
        range,
        Bound.EXACT,
        direction,
        named.unit,
        named.noun,
        alternatives);
  }

  /** With the brackets around it. */
  Quantity enclosed() {
    return new Quantity(
        from - 1, core - 1, to + 1, kind, amount, bound, direction, unit, noun, alternatives);
  }

  /** Open on a side. */
  Quantity bounded(Bound on) {
    return new Quantity(from, core, to, kind, amount, on, direction, unit, noun, alternatives);
  }

  /** Rising or falling. */
  Quantity going(Direction way) {
    return new Quantity(from, core, to, kind, amount, bound, way, unit, noun, alternatives);
  }
}
