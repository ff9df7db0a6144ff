package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers as days and years: what is one, and what is none. */
final class CalendarDays {
  private CalendarDays() {}

  static boolean isYear(Lexeme lexeme) {
    return lexeme.isPlainDigits() && lexeme.raw().length() == 4 && isYear(number(lexeme.raw()));
  }

  static boolean isYear(int number) {
    return number >= 1000 && number < 2100;
  }

  static int number(String digits) {
    return digits.isEmpty()
            || digits.length() > 9
            || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? -1
        : Integer.parseInt(digits);
  }

  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
