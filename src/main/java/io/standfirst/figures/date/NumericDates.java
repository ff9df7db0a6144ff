package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates all in digits: "2019-01-02", "29/03/2019", "12.05.2019". */
final class NumericDates {
  private NumericDates() {}

  /** "12.05.2019". */
  static @Nullable Moment coded(Lexemes line, int at) {
    String raw = line.at(at).raw();
    int one = raw.indexOf('.');
    int two = raw.indexOf('.', one + 1);
    if (one < 1 || two < 0 || raw.length() - two != 5 || one > 2 || two - one > 3) {
      return null;
    }
    LocalDate day =
        CalendarDays.day(
            CalendarDays.number(raw.substring(two + 1)),
            CalendarDays.number(raw.substring(one + 1, two)),
            CalendarDays.number(raw.substring(0, one)));
    return day == null ? null : Moment.day(at, at + 1, day);
  }

  /** "2019-01-02", "2/1/2019": in English, the latter's month and day are not told apart. */
  static @Nullable Moment read(Lexemes line, int at) {
    Lexeme mark = line.at(at + 1);
    boolean joined =
        (mark.is("-") || mark.is("/"))
            && mark.glued()
            && line.at(at + 2).isPlainDigits()
            && line.at(at + 2).glued()
            && line.at(at + 3).is(mark.word())
            && line.at(at + 4).isPlainDigits()
            && line.at(at + 4).glued();
    if (!joined || !line.at(at).isPlainDigits()) {
      return null;
    }
    int one = CalendarDays.number(line.at(at).raw());
    int two = CalendarDays.number(line.at(at + 2).raw());
    int three = CalendarDays.number(line.at(at + 4).raw());
    LocalDate day = line.at(at).raw().length() == 4 ? CalendarDays.day(one, two, three) : null;
    if (day == null && line.at(at + 4).raw().length() == 4) {
      day =
          one > 12 || !line.isEnglish()
              ? CalendarDays.day(three, two, one)
              : two > 12 ? CalendarDays.day(three, one, two) : null;
      boolean date = one >= 1 && one <= 31 && two >= 1 && two <= 31 && CalendarDays.isYear(three);
      return date ? Moment.day(at, at + 5, day) : null;
    }
    return day == null ? null : Moment.day(at, pastClock(line, at + 5), day);
  }

  /** Past "T10:38:07.190Z". */
  private static int pastClock(Lexemes line, int at) {
    int to = at;
    if (line.at(at).raw().equals("T") && line.at(at).glued()) {
      while (line.at(to).glued()) {
        to++;
      }
    }
    return to;
  }
}
