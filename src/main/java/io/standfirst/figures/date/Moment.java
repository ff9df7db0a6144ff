package io.standfirst.figures.date;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that a sentence tells.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param kind date, time or period
 * @param first the first day that it covers; null when it cannot be told
 * @param last the last one
 * @param clock the time of day, "06:00"; null for whole days
 */
public record Moment(
    int from,
    int to,
    Kind kind,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable String clock) {

  /** A day; null for one that cannot be told. */
  public static Moment day(int from, int to, @Nullable LocalDate day) {
    return new Moment(from, to, Kind.DATE, day, day, null);
  }

  /** The days from the first to the last, both included. */
  public static Moment period(
      int from, int to, @Nullable LocalDate first, @Nullable LocalDate last) {
    return new Moment(from, to, Kind.PERIOD, first, last, null);
  }

  /** A whole month, 1 to 12. */
  static Moment month(int from, int to, int month, int year) {
    return months(from, to, LocalDate.of(year, month, 1), 1);
  }

  /** So many whole months from the one on that a day is in. */
  static Moment months(int from, int to, LocalDate day, int months) {
    LocalDate first = day.withDayOfMonth(1);
    return period(from, to, first, endOfMonth(first.plusMonths(months - 1L)));
  }

  /** The last day of the month that a day is in. */
  static LocalDate endOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  static Moment unknown(int from, int to) {
    return new Moment(from, to, Kind.PERIOD, null, null, null);
  }

  /** As a figure's time, quoted with the preposition before it. */
  public When when(String text) {
    if (clock != null && first == null) {
      return new When(text, clock, clock);
    }
    return new When(
        text, first == null ? null : first.toString(), last == null ? null : last.toString());
  }
}
