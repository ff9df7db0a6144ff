package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times of day as they are said: "half past two", "a quarter to 9". */
final class SpokenTimes {
  private static final int HOURS = 12;

  private SpokenTimes() {}

  /** The time of day that begins at a lexeme; null for none. */
  static @Nullable Moment read(Lexemes line, int at, NumberWords numbers) {
    boolean half = line.at(at).is("half");
    boolean past = line.at(at + 1).is("past");
    boolean to = line.at(at + 1).is("to");
    if (!(half && past) && !(line.at(at).is("quarter") && (past || to))) {
      return null;
    }
    int hour = hour(line.at(at + 2), numbers);
    if (hour < 1 || hour > HOURS) {
      return null;
    }
    int minute = half ? 30 : past ? 15 : 45;
    return ClockTimes.time(at, at + 3, to ? (hour + HOURS - 1) % HOURS : hour % HOURS, minute);
  }

  private static int hour(Lexeme lexeme, NumberWords numbers) {
    NumberWords.Entry entry = numbers.of(lexeme);
    if (entry != null && entry.role() == NumberWords.Role.SMALL) {
      return entry.value().intValue();
    }
    return lexeme.isPlainDigits() && lexeme.raw().length() <= 2
        ? Objects.requireNonNull(lexeme.value()).intValue()
        : 0;
  }
}
