package io.standfirst.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that some tokens name.
 *
 * @param next index of the token after it
 * @param swapped what it is where months and days change places; null where they cannot
 */
record Day(LocalDate date, int next, @Nullable LocalDate swapped) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** Null when there is no such day, or not in the years of which articles are. */
  static @Nullable Day of(String year, int month, String day, int next) {
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    try {
      return new Day(LocalDate.of(y, month, Integer.parseInt(day)), next, null);
    } catch (DateTimeException e) {
      return null; // 31 February is no date
    }
  }

  Day orSwapped(LocalDate other) {
    return new Day(date, next, other);
  }
}
