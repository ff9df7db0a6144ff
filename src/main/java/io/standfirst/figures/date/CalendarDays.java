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

  /** The number that at most nine digits write; -1 for anything else. */
  static int number(String digits) {
    int number = digits.isEmpty() || digits.length() > 9 ? -1 : 0;
    for (int i = 0; i < digits.length() && number >= 0; i++) {
      int digit = digits.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
    }
    return number;
  }

  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
