package io.standfirst.figures.circumstance;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.quantity.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Durations that date what they stand beside: "three years ago" is a year, "over the past five
 * years" a period up to the publication, "in the 12 months to June" one that ends with June. They
 * stay durations; these times only tell when other amounts hold.
 */
public final class DurationDates {
  private static final Set<String> PAST = Set.of("past", "last", "previous");
  private static final Set<String> UNTIL = Set.of("to", "ended", "ending", "until");
  private static final int MOST = 1000;

  /** Units of the calendar by their code in the table of units. */
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "a", ChronoUnit.YEARS,
          "mo", ChronoUnit.MONTHS,
          "wk", ChronoUnit.WEEKS,
          "d", ChronoUnit.DAYS,
          "{decade}", ChronoUnit.DECADES,
          "{century}", ChronoUnit.CENTURIES);

  /** So many units of the calendar. */
  private record Length(long count, ChronoUnit unit) {
    LocalDate before(LocalDate day) {
      return day.minus(count, unit);
    }
  }

  private DurationDates() {}

  /** The times of a sentence and those that its durations tell, in order. */
  public static List<Moment> with(
      Lexemes line,
      List<Moment> moments,
      List<Quantity> quantities,
      @Nullable LocalDate published) {
    List<Moment> all = new ArrayList<>(moments);
    Map<Integer, Moment> starting = new HashMap<>();
    for (Moment moment : moments) {
      starting.put(moment.from(), moment);
    }
    for (Quantity quantity : quantities) {
      Moment dated =
          quantity.kind() == Kind.DURATION ? dated(line, quantity, starting, published) : null;
      if (dated != null) {
        all.add(dated);
      }
    }
    all.sort(Comparator.comparingInt(Moment::from));
    return all;
  }

  private static @Nullable Moment dated(
      Lexemes line,
      Quantity quantity,
      Map<Integer, Moment> starting,
      @Nullable LocalDate published) {
    Length length = length(quantity);
    if (length == null) {
      return null;
    }
    int after = quantity.to();
    if (UNTIL.contains(line.at(after).word())) {
      return upTo(quantity, starting.get(after + 1), length);
    }
    if (published == null) {
      return null;
    }
    if (line.at(after).is("ago")) {
      return ago(quantity, after + 1, length.before(published));
    }
    return PAST.contains(line.at(quantity.core() - 1).word())
        ? Moment.period(quantity.core() - 1, after, length.before(published), published)
        : null;
  }

  private static @Nullable Length length(Quantity quantity) {
    ChronoUnit unit = quantity.unit() == null ? null : UNITS.get(quantity.unit().code());
    boolean whole =
        quantity.amount() instanceof Amount.Value(BigDecimal value)
            && value.signum() > 0
            && value.stripTrailingZeros().scale() <= 0
            && value.compareTo(BigDecimal.valueOf(MOST)) < 0;
    return unit != null && whole && quantity.amount() instanceof Amount.Value(BigDecimal count)
        ? new Length(count.intValue(), unit)
        : null;
  }

  /** As exact as the unit is: the year of "three years ago", the month of "two months ago". */
  private static @Nullable Moment ago(Quantity quantity, int to, LocalDate day) {
    String unit = quantity.unit() == null ? "" : quantity.unit().code();
    return switch (unit) {
      case "d" -> Moment.day(quantity.from(), to, day);
      case "wk" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Moment.period(quantity.from(), to, monday, monday.plusDays(6));
      }
      case "mo" ->
          Moment.period(
              quantity.from(), to, day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
      case "a" ->
          Moment.period(
              quantity.from(), to, day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
      default -> null;
    };
  }

  private static @Nullable Moment upTo(Quantity quantity, @Nullable Moment moment, Length length) {
    LocalDate end = moment == null ? null : moment.last();
    return moment == null || end == null
        ? null
        : Moment.period(quantity.from(), moment.to(), length.before(end.plusDays(1)), end);
  }
}
