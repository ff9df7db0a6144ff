package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.unit.UnitEntry;
import org.jspecify.annotations.Nullable;

/** What sort of quantity an amount makes. */
final class Kinds {
  private Kinds() {}

  /** The kind of an amount by its unit, or by what it counts. */
  static Kind of(
      @Nullable UnitEntry entry, boolean age, @Nullable Noun noun, boolean fraction, boolean one) {
    if (age) {
      return Kind.AGE;
    }
    if (entry != null) {
      return one && entry.kind() == Kind.NUMBER ? Kind.COUNT : entry.kind();
    }
    if (fraction) {
      return Kind.FRACTION;
    }
    return noun != null ? Kind.COUNT : Kind.NUMBER;
  }

  /** Whether a length by this is a speed, and not the growth of something "by 3 mm a year". */
  static boolean isOfClock(@Nullable String per) {
    return per != null && (per.endsWith("second") || per.equals("minute") || per.equals("hour"));
  }

  /** Whether amounts of a kind rise and fall: "fell 5%", but a man "fell four metres". */
  static boolean moves(Kind kind) {
    return switch (kind) {
      case MONEY, PERCENT, NUMBER, TEMPERATURE, RATE, ENERGY, VOLUME, MASS, RATIO, DATA -> true;
      case COUNT, FRACTION, DURATION, AGE, LENGTH, AREA, SPEED, DATE, TIME, PERIOD, SCORE, RANK ->
          false;
    };
  }
}
