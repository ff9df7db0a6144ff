package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Glosses;
import io.standfirst.figures.lexicon.WordSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that languages other than English tell without the name of a month: "15.03.", "le 4/9",
 * "(23. und) 30. Dezember", "terça-feira (5)".
 */
final class LanguageDays {
  private static final int LONGEST_LIST = 3;
  private static final int MONTHS = 12;
  private static final int LAST_DAY = 31;

  /** The table, which an English text never needs. */
  private static final class Table {
    private static final WordSets<DayWord> WORDS = new WordSets<>(DayWord.class, "sets.tsv");

    private Table() {}
  }

  private LanguageDays() {}

  /** A day and month in digits; null for none. */
  static @Nullable Moment read(Lexemes line, int at, @Nullable LocalDate published) {
    if (line.isEnglish() || !line.at(at).isNumber()) {
      return null;
    }
    Lexeme number = line.at(at);
    int point = number.raw().indexOf('.');
    boolean led = is(line, at - 1, DayWord.DAY_LEAD);
    if (point > 0) {
      boolean closed = line.at(at + 1).is(".") && line.at(at + 1).glued();
      int day = CalendarDays.number(number.raw().substring(0, point));
      int month = CalendarDays.number(number.raw().substring(point + 1));
      boolean two = number.raw().length() - point == 3;
      boolean sure = two && (led || isAfterDay(line, at) || (closed && at + 2 < line.size()));
      return sure && closed ? day(at, at + 2, day, month, published) : null;
    }
    boolean slashed =
        number.isPlainDigits()
            && line.at(at + 1).is("/")
            && line.at(at + 1).glued()
            && line.at(at + 2).isPlainDigits()
            && line.at(at + 2).glued()
            && !line.at(at + 3).is("/")
            && !line.at(at + 3).is("of")
            && !line.at(at + 3).is("de");
    return slashed && led
        ? day(
            at,
            at + 3,
            CalendarDays.number(number.raw()),
            CalendarDays.number(line.at(at + 2).raw()),
            published)
        : null;
  }

  private static boolean isAfterDay(Lexemes line, int at) {
    return line.at(at - 1).is(",") && line.at(at - 2).isCapitalised();
  }

  private static @Nullable Moment day(
      int from, int to, int day, int month, @Nullable LocalDate published) {
    if (day < 1 || day > LAST_DAY || month < 1 || month > MONTHS) {
      return null;
    }
    return Moment.day(from, to, published == null ? null : AssumedYears.day(month, day, published));
  }

  /** The times of a sentence, with the days that share the month of the one after them. */
  static List<Moment> listed(Lexemes line, List<Moment> moments) {
    if (line.isEnglish()) {
      return moments;
    }
    List<Moment> all = new ArrayList<>();
    for (Moment moment : moments) {
      int floor = floor(all, moment);
      List<Moment> sharing = new ArrayList<>();
      Moment next = moment;
      while (next != null && sharing.size() < LONGEST_LIST) {
        next = before(line, next, floor);
        if (next != null) {
          sharing.addFirst(next);
        }
      }
      all.addAll(sharing);
      all.add(moment);
    }
    all.sort(Comparator.comparingInt(Moment::from));
    return all;
  }

  /** After the last time before a day, which is not the name of it: "samedi (13 septembre)". */
  private static int floor(List<Moment> before, Moment day) {
    int last = before.size() - 1;
    boolean name = last >= 0 && before.get(last).to() == day.from();
    last -= name ? 1 : 0;
    return last < 0 ? 0 : before.get(last).to();
  }

  /** The "23." of "23. und 30. Dezember"; null for none. */
  private static @Nullable Moment before(Lexemes line, Moment moment, int floor) {
    LocalDate last = moment.first();
    if (last == null || !last.equals(moment.last()) || !line.at(moment.from()).isNumber()) {
      return null;
    }
    int joint = moment.from() - 1;
    while (joint >= floor && is(line, joint, DayWord.DAY_PASSED)) {
      joint--;
    }
    boolean joins = is(line, joint, DayWord.DAY_JOINT);
    int to = joint;
    int at = line.at(joint - 1).is(".") ? joint - 2 : joint - 1;
    Lexeme number = line.at(at);
    boolean small = number.isPlainDigits() && number.raw().length() <= 2 && !number.glued();
    LocalDate day =
        small
            ? CalendarDays.day(
                last.getYear(), last.getMonthValue(), CalendarDays.number(number.raw()))
            : null;
    return joins && at >= floor && day != null && day.isBefore(last)
        ? Moment.day(at, to, day)
        : null;
  }

  /** A day with the number of it: "terça-feira (5)", "samedi 9". */
  static Moment numbered(Lexemes line, Moment day, @Nullable LocalDate published) {
    LocalDate told = day.first();
    boolean named = told != null && told.equals(day.last()) && !line.at(day.to() - 1).isNumber();
    int to = named && !line.isEnglish() ? pastNumber(line, day.to()) : day.to();
    if (told == null || published == null || to == day.to()) {
      return day;
    }
    int at = day.to() + (line.at(day.to()).is("(") ? 1 : 0);
    int number = CalendarDays.number(line.at(at).raw());
    LocalDate best = null;
    for (int months = -1; months <= 1; months++) {
      LocalDate month = published.plusMonths(months);
      LocalDate other = CalendarDays.day(month.getYear(), month.getMonthValue(), number);
      if (other != null && other.getDayOfWeek() == told.getDayOfWeek()) {
        best = best == null || isNearer(other, best, published) ? other : best;
      }
    }
    return best == null ? day : Moment.day(day.from(), to, best);
  }

  /** The lexeme after "(3)", or after a "9" that counts nothing; the given one for neither. */
  private static int pastNumber(Lexemes line, int at) {
    if (line.at(at).is("(") && line.at(at + 1).isPlainDigits()) {
      int close = at + (line.at(at + 2).is("º") ? 3 : 2);
      return line.at(close).is(")") ? close + 1 : at;
    }
    Lexeme next = line.at(at + 1);
    boolean of = next.is("of") || next.is("de");
    boolean ends = !next.isWord() || (Glosses.has(line, at + 1) && !of);
    boolean name = is(line, at - 1, DayWord.DAY_PASSED);
    boolean bare =
        name && ends && !next.is(".") && !next.is("/") && !next.is("%") && !next.isHyphen();
    return line.at(at).isPlainDigits() && bare ? at + 1 : at;
  }

  private static boolean is(Lexemes line, int at, DayWord set) {
    return Table.WORDS.has(set, Lexeme.lower(line.at(at).raw()));
  }

  private static boolean isNearer(LocalDate one, LocalDate other, LocalDate published) {
    return Math.abs(one.toEpochDay() - published.toEpochDay())
        < Math.abs(other.toEpochDay() - published.toEpochDay());
  }
}
