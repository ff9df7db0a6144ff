package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year of a day or month that is told without one: the nearest to the publication. */
final class AssumedYears {
  private AssumedYears() {}

  /** The month nearest to the publication that the sentence can mean. */
  static Moment month(Lexemes line, int at, int to, int month, LocalDate published) {
    boolean next = line.at(at - 1).is("next");
    int year = published.getYear();
    int ahead = month - published.getMonthValue();
    if (line.at(at - 1).is("last")) {
      year -= ahead >= 0 ? 1 : 0;
    } else if (next) {
      year += ahead <= 0 ? 1 : 0;
    } else if (ahead > 6) {
      year--;
    } else if (ahead < -9) {
      year++;
    }
    return Moment.month(at, to, month, year);
  }

  /** The day nearest to the publication; null for one that its year has not. */
  static @Nullable LocalDate day(int month, int day, LocalDate published) {
    LocalDate same = CalendarDays.day(published.getYear(), month, day);
    if (same != null && same.isAfter(published.plusMonths(6))) {
      return same.minusYears(1);
    }
    return same != null && same.isBefore(published.minusMonths(9)) ? same.plusYears(1) : same;
  }
}
