package io.standfirst.figures.circumstance;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.quantity.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
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

  /** Periods of the calendar by their code in the table of units. */
  private static final Map<String, Period> UNITS =
      Map.of(
          "a", Period.ofYears(1),
          "mo", Period.ofMonths(1),
          "wk", Period.ofWeeks(1),
          "d", Period.ofDays(1),
          "{decade}", Period.ofYears(10),
          "{century}", Period.ofYears(100));

  private DurationDates() {}

  /** The times of a sentence and those that its durations tell, in order. */
  public static List<Moment> with(
      Lexemes line,
      List<Moment> moments,
      List<Quantity> quantities,
      @Nullable LocalDate published) {
    List<Moment> all = new ArrayList<>(moments);
    Map<Integer, Moment> starting = new HashMap<>();
    moments.forEach(moment -> starting.put(moment.from(), moment));
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
    Period length = length(quantity);
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
      return ago(quantity, after + 1, published.minus(length));
    }
    return PAST.contains(line.at(quantity.core() - 1).word())
        ? Moment.period(quantity.core() - 1, after, published.minus(length), published)
        : null;
  }

  private static @Nullable Period length(Quantity quantity) {
    Period unit = quantity.unit() == null ? null : UNITS.get(quantity.unit().code());
    boolean whole =
        quantity.amount() instanceof Amount.Value(BigDecimal value)
            && value.signum() > 0
            && value.stripTrailingZeros().scale() <= 0
            && value.compareTo(BigDecimal.valueOf(MOST)) < 0;
    return unit != null && whole && quantity.amount() instanceof Amount.Value(BigDecimal count)
        ? unit.multipliedBy(count.intValue())
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

  private static @Nullable Moment upTo(Quantity quantity, @Nullable Moment moment, Period length) {
    LocalDate end = moment == null ? null : moment.last();
    return moment == null || end == null
        ? null
        : Moment.period(quantity.from(), moment.to(), end.plusDays(1).minus(length), end);
  }
}
