package io.standfirst.figures.reader;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.Figure.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures as the tables of cases write them, in the order of the text: the words, "=", kind,
 * amount, unit, and bound and direction where they say something. "5 to 9 km" is "5 to 9 km =
 * length 5..9 km".
 */
final class Rendering {
  private Rendering() {}

  static String of(List<Figure> figures) {
    return figures.stream()
        .sorted(Comparator.comparingInt(figure -> figure.span().start()))
        .map(Rendering::of)
        .collect(Collectors.joining(" ; "));
  }

  private static String of(Figure figure) {
    StringBuilder line = new StringBuilder(figure.text()).append(" = ");
    line.append(figure.kind().name().toLowerCase(Locale.ROOT));
    String amount = amount(figure);
    line.append(amount.isEmpty() ? "" : " " + amount);
    Unit unit = figure.unit();
    if (unit != null) {
      line.append(' ').append(unit.code()).append(unit.per() == null ? "" : "/" + unit.per());
    }
    if (figure.bound() != null && figure.bound() != Bound.EXACT) {
      line.append(' ').append(figure.bound().name().toLowerCase(Locale.ROOT));
    }
    if (figure.direction() != null) {
      line.append(' ').append(figure.direction().name().toLowerCase(Locale.ROOT));
    }
    for (Figure.Alternative other : figure.alternatives()) {
      line.append(" | ").append(amount(other.amount()));
      Unit own = other.unit();
      line.append(own == null ? "" : " " + own.code());
    }
    return line.toString();
  }

  private static String amount(Figure figure) {
    When when = figure.when();
    if (!(figure.amount() instanceof Amount.None)) {
      return amount(figure.amount());
    }
    if (when == null || when.from() == null) {
      return "";
    }
    return when.from().equals(when.to()) ? when.from() : when.from() + ".." + when.to();
  }

  static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Value(BigDecimal value) -> plain(value);
      case Amount.Range(BigDecimal low, BigDecimal high) -> plain(low) + ".." + plain(high);
      case Amount.Change(BigDecimal from, BigDecimal to) -> plain(from) + ">" + plain(to);
      case Amount.None none -> "";
    };
  }

  private static String plain(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= 0
        ? stripped.toPlainString()
        : stripped.setScale(Math.min(4, stripped.scale()), RoundingMode.HALF_EVEN).toPlainString();
  }
}
