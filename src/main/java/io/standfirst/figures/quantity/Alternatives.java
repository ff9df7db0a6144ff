package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.unit.Rates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the brackets after an amount that tell it once more in other units: "$100-200 (£74-£149)".
 * A rate after the bracket is both's.
 */
final class Alternatives {
  private static final int MOST = 4;

  private final QuantityReader quantities;
  private final Rates rates;

  Alternatives(QuantityReader quantities, Rates rates) {
    this.quantities = quantities;
    this.rates = rates;
  }

  /** The quantity with those that follow it; itself where none do. */
  Quantity with(Lexemes line, Quantity quantity) {
    if (!isConvertible(quantity.kind())) {
      return quantity;
    }
    if (line.at(quantity.to()).is("/")) {
      return barred(line, quantity);
    }
    if (!line.at(quantity.to()).is("(")) {
      return quantity;
    }
    List<Figure.Alternative> others = new ArrayList<>();
    int at = quantity.to() + 1;
    while (others.size() < MOST) {
      Quantity other = bracketed(line, at);
      if (other == null || !isSameSort(quantity, other)) {
        return quantity;
      }
      others.add(told(line, other));
      at = other.to();
      if (line.at(at).is(")")) {
        return rated(line, quantity, others, at + 1);
      }
      if (!line.at(at).is("/") && !line.at(at).is(",") && !line.at(at).is(";")) {
        return quantity;
      }
      at++;
    }
    return quantity;
  }

  /** "200C/400F", "£20/$26": the same amount in another unit behind a bar. */
  private Quantity barred(Lexemes line, Quantity quantity) {
    int at = quantity.to() + 1;
    Quantity other = quantities.read(line, at);
    Unit left = quantity.unit();
    Unit right = other == null ? null : other.unit();
    if (other == null
        || left == null
        || right == null
        || left.per() != null
        || left.code().equals(right.code())
        || other.from() != at
        || !isSameSort(quantity, other)) {
      return quantity;
    }
    Unit rated = new Unit(left.code(), left.name(), right.per());
    return quantity.with(List.of(told(line, other)), other.to(), rated);
  }

  private static Figure.Alternative told(Lexemes line, Quantity other) {
    return new Figure.Alternative(
        line.span(other.core(), other.to()),
        line.quote(other.core(), other.to()),
        other.amount(),
        other.unit());
  }

  private @Nullable Quantity bracketed(Lexemes line, int at) {
    for (int i = at; i < at + 3; i++) {
      Quantity other = quantities.read(line, i);
      if (other != null) {
        return i == at || other.from() == at ? other : null;
      }
    }
    return null;
  }

  private Quantity rated(
      Lexemes line, Quantity quantity, List<Figure.Alternative> others, int end) {
    Unit unit = quantity.unit();
    Rates.Match rate = unit == null || unit.per() != null ? null : rates.after(line, end);
    if (rate == null || unit == null) {
      return quantity.with(others, end, unit);
    }
    List<Figure.Alternative> rated = new ArrayList<>();
    for (Figure.Alternative other : others) {
      Unit own = other.unit();
      rated.add(
          new Figure.Alternative(
              other.span(),
              other.text(),
              other.amount(),
              own == null ? null : new Unit(own.code(), own.name(), rate.per())));
    }
    return quantity.with(rated, rate.to(), new Unit(unit.code(), unit.name(), rate.per()));
  }

  private static boolean isConvertible(Kind kind) {
    return switch (kind) {
      case MONEY, LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY -> true;
      case COUNT,
          PERCENT,
          RATIO,
          FRACTION,
          DURATION,
          RATE,
          AGE,
          DATA,
          DATE,
          TIME,
          PERIOD,
          SCORE,
          RANK,
          NUMBER ->
          false;
    };
  }

  /** One number after one, two after two; after a change, one tells its end. */
  private static boolean isSameSort(Quantity one, Quantity other) {
    Unit left = one.unit();
    Unit right = other.unit();
    boolean single = other.amount() instanceof Amount.Value;
    boolean fits =
        one.amount() instanceof Amount.Value == single
            || (single && one.amount() instanceof Amount.Change);
    return one.kind() == other.kind()
        && fits
        && left != null
        && right != null
        && (!left.code().equals(right.code()) || one.kind() != Kind.MONEY);
  }
}
