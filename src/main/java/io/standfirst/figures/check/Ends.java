package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an amount changed from and to, and the words that tell it. */
record Ends(Rounded from, Rounded to, String quoted) {
  /** Those of a change; null where it tells one of them only, or is none. */
  static @Nullable Ends of(Telling telling) {
    return telling.figure().amount() instanceof Amount.Change change
            && change.from() != null
            && change.to() != null
        ? new Ends(end(telling, change.from()), end(telling, change.to()), telling.quoted())
        : null;
  }

  private static Rounded end(Telling telling, BigDecimal value) {
    return Rounded.of(value, telling.quoted(), telling.figure().bound(), telling.is(Kind.COUNT));
  }

  boolean arePositive() {
    return from.isPositive() && to.isPositive();
  }

  /** The change in per cent of its start, without its sign: "20.0%". */
  String percent() {
    return String.format(Locale.ROOT, "%.1f%%", Math.abs(ratio() - 1) * 100);
  }

  /** How many times the lesser end the greater one is: "12.0 times". */
  String fold() {
    double ratio = ratio();
    return String.format(Locale.ROOT, "%.1f times", ratio < 1 ? 1 / ratio : ratio);
  }

  private double ratio() {
    return middle(to) / middle(from);
  }

  private static double middle(Rounded amount) {
    return (amount.low() + amount.high()) / 2;
  }
}
