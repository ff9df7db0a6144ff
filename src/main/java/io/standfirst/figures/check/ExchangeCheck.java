package io.standfirst.figures.check;

import io.standfirst.figures.Figure.Alternative;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two currencies at one rate: an article that tells $100m as £74m does not tell $10m as £9.5m. Each
 * pair of currencies is held against its first conversion in the text.
 */
final class ExchangeCheck {
  /** How far apart rates of one article may be: other days, other years. */
  private static final double DRIFT = 0.1;

  private ExchangeCheck() {}

  static List<Disagreement> of(List<Telling> tellings) {
    Map<String, Conversion> first = new HashMap<>();
    List<Disagreement> found = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Alternative other : telling.figure().alternatives()) {
        Conversion conversion = conversion(telling, other);
        if (conversion == null) {
          continue;
        }
        Conversion known = first.putIfAbsent(conversion.pair(), conversion);
        if (known != null && !known.rate().meets(conversion.rate())) {
          found.add(
              new Disagreement(
                  String.format(
                      Locale.ROOT,
                      "“%s” and “%s” are converted at different rates: %.3f and %.3f.",
                      known.quoted(),
                      conversion.quoted(),
                      known.middle(),
                      conversion.middle())));
        }
      }
    }
    return found;
  }

  /** An amount in two currencies, the rate with its tolerance. */
  private record Conversion(String pair, Rounded rate, String quoted) {
    double middle() {
      return (rate.low() + rate.high()) / 2;
    }
  }

  private static @Nullable Conversion conversion(Telling telling, Alternative other) {
    Unit own = telling.figure().unit();
    Unit its = other.unit();
    BigDecimal from = telling.figure().amount().first();
    BigDecimal to = other.amount().first();
    if (!telling.is(Kind.MONEY) || own == null || its == null || from == null || to == null) {
      return null;
    }
    Rounded left = Rounded.of(from, telling.quoted(), null, false);
    Rounded right = Rounded.of(to, other.text(), null, false);
    if (!left.isPositive() || !right.isPositive()) {
      return null;
    }
    Rounded rate = right.over(left);
    return new Conversion(
        own.code() + ">" + its.code(),
        new Rounded(rate.low() * (1 - DRIFT / 2), rate.high() * (1 + DRIFT / 2)),
        telling.quoted());
  }
}
