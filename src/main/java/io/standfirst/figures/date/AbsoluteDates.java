package io.standfirst.figures.date;

import io.standfirst.figures.Figure;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days, months, years, decades and centuries that name their place in the calendar: "March 29", "8
 * May 1945", "June of 2018", "2019", "the 1970s", "2013-14", "the 21st century", "2019-01-02".
 */
final class AbsoluteDates {
  private static final Set<String> UNSHORTENED =
      Set.of(
          "may", "june", "july", "mai", "mei", "mayo", "maio", "mars", "märz", "juin", "juni",
          "juli", "août");

  private static final Set<String> RANGE_WORDS =
      Set.of("to", "until", "through", "and", "bis", "al", "au", "tot", "a", "e", "et", "und", "y");

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady", "lord", "dame");

  /** Languages that write the names of months in small letters. */
  private static final Set<String> CAPITALLESS = Set.of("fr", "es", "it", "pt", "nl");

  private static final Set<String> DAY_ENDINGS = Set.of("st", "nd", "rd", "th", "er", "º");

  private final Calendar calendar;
  private final Centuries centuries;
  private final Years years;

  AbsoluteDates(Calendar calendar, NumberWords numbers, Years years) {
    this.calendar = calendar;
    this.centuries = new Centuries(numbers);
    this.years = years;
  }

  /** The date that begins at a lexeme; null for none. */
  @Nullable Moment read(Lexemes line, int at, @Nullable LocalDate published) {
    Lexeme first = line.at(at);
    if (first.type() == Lexeme.Type.CODE) {
      return NumericDates.coded(line, at);
    }
    if (first.isNumber()) {
      Moment numeric = NumericDates.read(line, at);
      return numeric != null ? numeric : dayFirstOrYear(line, at, published);
    }
    if (first.isWord() && calendar.month(line, at) != null) {
      return isPlanet(line, at) ? null : monthFirst(line, at, published);
    }
    return centuries.inWords(line, at);
  }

  private @Nullable Moment dayFirstOrYear(Lexemes line, int at, @Nullable LocalDate published) {
    Moment days = daysBeforeMonth(line, at, published);
    if (days != null) {
      return days;
    }
    int next = pastOrdinal(line, at + 1);
    next += line.at(next).is("of") ? 1 : 0;
    next += line.at(next).is(".") && line.at(next).glued() ? 1 : 0;
    next += line.at(next).is("de") ? 1 : 0;
    Integer month = calendar.monthOfDay(line.at(next));
    int day = line.at(at).isPlainDigits() ? CalendarDays.number(line.at(at).raw()) : 0;
    if (month != null && day >= 1 && day <= 31 && !isBeforeDay(line, at, next)) {
      int to = next + 1 + (isAbbreviated(line, next) ? 1 : 0);
      to += line.at(to).is("de") && CalendarDays.isYear(line.at(to + 1)) ? 1 : 0;
      return dayOf(line, at, to, month, day, published);
    }
    return years.read(line, at);
  }

  /** "the 22 Sept. 11 (hijackers)": how many, of a day that follows its month. */
  private static boolean isBeforeDay(Lexemes line, int at, int month) {
    int day = month + 1 + (line.at(month + 1).is(".") && line.at(month + 1).glued() ? 1 : 0);
    boolean follows = line.at(day).isPlainDigits() && line.at(day).raw().length() <= 2;
    return follows && line.at(at - 1).is("the") && line.at(day + 1).isWord();
  }

  /** "3-5 May 2024", "3 to 5 May". */
  private @Nullable Moment daysBeforeMonth(Lexemes line, int at, @Nullable LocalDate published) {
    int end = Math.max(rangeOfDays(line, at + 1), spelledRange(line, at + 1));
    if (end == at + 1 || !line.at(at).isPlainDigits() || calendar.month(line, end) == null) {
      return null;
    }
    Moment last = dayFirstOrYear(line, end - 1, published);
    LocalDate until = last == null ? null : last.last();
    int day = CalendarDays.number(line.at(at).raw());
    LocalDate first =
        until == null ? null : CalendarDays.day(until.getYear(), until.getMonthValue(), day);
    return last == null || (first != null && until != null && first.isAfter(until))
        ? null
        : Moment.period(at, last.to(), first, until);
  }

  private int pastOrdinal(Lexemes line, int at) {
    Lexeme suffix = line.at(at);
    return suffix.glued() && DAY_ENDINGS.contains(suffix.word()) ? at + 1 : at;
  }

  private @Nullable Moment monthFirst(Lexemes line, int at, @Nullable LocalDate published) {
    int month = Objects.requireNonNull(calendar.month(line, at));
    int next = at + 1 + (isAbbreviated(line, at) ? 1 : 0);
    next += line.isEnglish() && line.at(next).is("the") ? 1 : 0;
    Lexeme number = line.at(next);
    if (CalendarDays.isYear(number)) {
      return Moment.month(at, next + 1, month, CalendarDays.number(number.raw()));
    }
    if ((line.at(next).is("of") || line.at(next).is(",") || line.at(next).is("de"))
        && CalendarDays.isYear(line.at(next + 1))) {
      return Moment.month(at, next + 2, month, CalendarDays.number(line.at(next + 1).raw()));
    }
    if (number.isPlainDigits()
        && number.raw().length() <= 2
        && CalendarDays.number(number.raw()) <= 31
        && CalendarDays.number(number.raw()) > 0) {
      int to = pastOrdinal(line, next + 1);
      int end = rangeOfDays(line, to);
      Moment day = dayOf(line, at, end, month, CalendarDays.number(number.raw()), published);
      if (end > to && day != null) {
        LocalDate first = day.first();
        int until = CalendarDays.number(line.at(end - 1).raw());
        LocalDate last = first == null ? null : CalendarDays.day(first.getYear(), month, until);
        return new Moment(at, day.to(), Figure.Kind.PERIOD, first, last, null);
      }
      return day;
    }
    if (isName(line, at) || isNameAbroad(line, at)) {
      return null;
    }
    boolean certain = (!line.at(at).is("may") && !line.at(at).is("march")) || isLed(line, at);
    if (!certain || !(line.at(at).isCapitalised() || isLed(line, at))) {
      return null;
    }
    return published == null
        ? Moment.unknown(at, next)
        : AssumedYears.month(line, at, next, month, published);
  }

  /** "Mars": the month, which is French, has a capital before its number or after "en" alone. */
  private static boolean isPlanet(Lexemes line, int at) {
    boolean opens = at == 0 && line.at(1).isNumber();
    return line.at(at).raw().equals("Mars") && !opens && !line.at(at - 1).is("en");
  }

  /** "Dr June": a month is somebody's name. */
  private static boolean isName(Lexemes line, int at) {
    int before = line.at(at - 1).is(".") && line.at(at - 1).glued() ? at - 2 : at - 1;
    return TITLES.contains(line.at(before).word()) && line.at(before).isCapitalised();
  }

  /** "Barrio de Abril": a capital in a language that writes months without one. */
  private static boolean isNameAbroad(Lexemes line, int at) {
    return CAPITALLESS.contains(line.language())
        && line.at(at).isCapitalised()
        && line.at(at - 1).isWord();
  }

  /** Whether the point after a month belongs to it: "Sept. 20", not "in June." */
  private static boolean isAbbreviated(Lexemes line, int month) {
    boolean shortened =
        line.at(month).word().length() <= 4 && !UNSHORTENED.contains(line.at(month).word());
    return shortened && line.at(month + 1).is(".") && line.at(month + 1).glued();
  }

  /** The lexeme after "-24" of "Sept. 20-24"; the given one without a range. */
  private static int rangeOfDays(Lexemes line, int at) {
    boolean range =
        line.at(at).isHyphen()
            && line.at(at + 1).isPlainDigits()
            && line.at(at + 1).raw().length() <= 2
            && line.at(at + 1).glued();
    return range ? at + 2 : at;
  }

  /** The lexeme after "to 5" of "3 to 5 May"; the given one without a range. */
  private static int spelledRange(Lexemes line, int at) {
    boolean range =
        RANGE_WORDS.contains(line.at(at).word())
            && line.at(at + 1).isPlainDigits()
            && line.at(at + 1).raw().length() <= 2;
    return range ? at + 2 : at;
  }

  private static boolean isLed(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return Years.leads(before) || before.is("last") || before.is("next") || before.is("this");
  }

  private static Moment dayOf(
      Lexemes line, int at, int to, int month, int day, @Nullable LocalDate published) {
    int next = to + (line.at(to).is(",") ? 1 : 0);
    if (CalendarDays.isYear(line.at(next))) {
      return Moment.day(
          at, next + 1, CalendarDays.day(CalendarDays.number(line.at(next).raw()), month, day));
    }
    return Moment.day(at, to, published == null ? null : AssumedYears.day(month, day, published));
  }
}
