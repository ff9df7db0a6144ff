package io.standfirst.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days, months, years, decades and centuries that name their place in the calendar: "March 29", "8
 * May 1945", "June of 2018", "2019", "the 1970s", "2013-14", "the 21st century", "2019-01-02".
 */
final class AbsoluteDates {
  private static final int EARLIEST_BARE_YEAR = 1500;

  private static final Set<String> YEAR_LEADS =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "until",
          "till",
          "from",
          "during",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "through",
          "between",
          "year",
          "around",
          "circa",
          "to",
          "and",
          "season",
          "fiscal",
          "calendar",
          "(",
          "en",
          "im",
          "seit",
          "depuis",
          "desde",
          "nel",
          "em",
          "dal");

  private static final Set<String> UNSHORTENED =
      Set.of("may", "june", "july", "mai", "juin", "juni", "juli");

  private final Calendar calendar;
  private final NumberWords numbers;
  private final Units units;
  private final Lemmas lemmas;

  AbsoluteDates(Calendar calendar, NumberWords numbers, Units units, Lemmas lemmas) {
    this.calendar = calendar;
    this.numbers = numbers;
    this.units = units;
    this.lemmas = lemmas;
  }

  /** The date that begins at a lexeme; null for none. */
  @Nullable Moment read(Lexemes line, int at, @Nullable LocalDate published) {
    Lexeme first = line.at(at);
    if (first.type() == Lexeme.Type.CODE) {
      return coded(line, at);
    }
    if (first.isNumber()) {
      Moment numeric = numeric(line, at);
      return numeric != null ? numeric : dayFirstOrYear(line, at, published);
    }
    if (first.isWord() && calendar.month(first) != null) {
      return monthFirst(line, at, published);
    }
    return century(line, at);
  }

  /** "12.05.2019". */
  private static @Nullable Moment coded(Lexemes line, int at) {
    String raw = line.at(at).raw();
    int one = raw.indexOf('.');
    int two = raw.indexOf('.', one + 1);
    if (one < 1 || two < 0 || raw.length() - two != 5 || one > 2 || two - one > 3) {
      return null;
    }
    LocalDate day =
        day(
            number(raw.substring(two + 1)),
            number(raw.substring(one + 1, two)),
            number(raw.substring(0, one)));
    return day == null ? null : Moment.day(at, at + 1, day);
  }

  /** "2019-01-02", "2/1/2019": the order of the latter's month and day is not told apart. */
  private static @Nullable Moment numeric(Lexemes line, int at) {
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
    int one = number(line.at(at).raw());
    int two = number(line.at(at + 2).raw());
    int three = number(line.at(at + 4).raw());
    LocalDate day = line.at(at).raw().length() == 4 ? day(one, two, three) : null;
    if (day == null && line.at(at + 4).raw().length() == 4) {
      day = one > 12 ? day(three, two, one) : two > 12 ? day(three, one, two) : null;
      boolean date = one >= 1 && one <= 31 && two >= 1 && two <= 31 && isYear(three);
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

  private @Nullable Moment dayFirstOrYear(Lexemes line, int at, @Nullable LocalDate published) {
    int next = pastOrdinal(line, at + 1);
    next += line.at(next).is("of") ? 1 : 0;
    next += line.at(next).is(".") && line.at(next).glued() ? 1 : 0;
    next += line.at(next).is("de") ? 1 : 0;
    Integer month = calendar.month(line.at(next));
    int day = line.at(at).isPlainDigits() ? number(line.at(at).raw()) : 0;
    if (month != null && day >= 1 && day <= 31) {
      int to = next + 1 + (isAbbreviated(line, next) ? 1 : 0);
      to += line.at(to).is("de") && isYear(line.at(to + 1)) ? 1 : 0;
      return withYear(line, at, to, month, day, published);
    }
    return year(line, at);
  }

  private int pastOrdinal(Lexemes line, int at) {
    Lexeme suffix = line.at(at);
    boolean ordinal =
        suffix.glued()
            && (suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th"));
    return ordinal ? at + 1 : at;
  }

  private @Nullable Moment monthFirst(Lexemes line, int at, @Nullable LocalDate published) {
    int month = Objects.requireNonNull(calendar.month(line.at(at)));
    int next = at + 1 + (isAbbreviated(line, at) ? 1 : 0);
    next += line.at(next).is("the") ? 1 : 0;
    Lexeme number = line.at(next);
    if (isYear(number)) {
      return month(at, next + 1, month, number(number.raw()));
    }
    if ((line.at(next).is("of") || line.at(next).is(",") || line.at(next).is("de"))
        && isYear(line.at(next + 1))) {
      return month(at, next + 2, month, number(line.at(next + 1).raw()));
    }
    if (number.isPlainDigits()
        && number.raw().length() <= 2
        && number(number.raw()) <= 31
        && number(number.raw()) > 0) {
      int to = pastOrdinal(line, next + 1);
      int end = rangeOfDays(line, to);
      Moment day = withYear(line, at, end, month, number(number.raw()), published);
      if (end > to && day != null) {
        LocalDate first = day.first();
        int until = number(line.at(end - 1).raw());
        LocalDate last = first == null ? null : day(first.getYear(), month, until);
        return new Moment(at, day.to(), Figure.Kind.PERIOD, first, last, null);
      }
      return day;
    }
    boolean certain = (!line.at(at).is("may") && !line.at(at).is("march")) || isLed(line, at);
    if (!certain || !line.at(at).isCapitalised()) {
      return null;
    }
    return published == null
        ? Moment.unknown(at, next)
        : nearMonth(line, at, next, month, published);
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

  /** The month nearest to the publication that the sentence can mean. */
  private Moment nearMonth(Lexemes line, int at, int to, int month, LocalDate published) {
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
    return month(at, to, month, year);
  }

  private static boolean isLed(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return YEAR_LEADS.contains(before.word())
        || before.is("last")
        || before.is("next")
        || before.is("this");
  }

  private @Nullable Moment withYear(
      Lexemes line, int at, int to, int month, int day, @Nullable LocalDate published) {
    int next = to + (line.at(to).is(",") ? 1 : 0);
    if (isYear(line.at(next))) {
      return Moment.day(at, next + 1, day(number(line.at(next).raw()), month, day));
    }
    if (published == null) {
      return Moment.day(at, to, null);
    }
    LocalDate same = day(published.getYear(), month, day);
    if (same != null && same.isAfter(published.plusMonths(6))) {
      same = same.minusYears(1);
    } else if (same != null && same.isBefore(published.minusMonths(9))) {
      same = same.plusYears(1);
    }
    return Moment.day(at, to, same);
  }

  private @Nullable Moment year(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isPlainDigits() || number.raw().length() != 4 || !isYear(number)) {
      return decadeOfTwo(line, at);
    }
    int year = number(number.raw());
    if (year < EARLIEST_BARE_YEAR) {
      return null;
    }
    Lexeme next = line.at(at + 1);
    if ((next.is("s") && next.glued()) || (next.is("'s") && next.glued())) {
      return year % 10 == 0
          ? Moment.period(
              at, at + 2, LocalDate.of(year, 1, 1), LocalDate.of(year + decade(year), 12, 31))
          : Moment.period(at, at + 2, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if ((next.glued() && ((next.isWord() && !next.is("'s")) || next.is("%") || next.is("/")))
        || isMoneySign(line.at(at - 1))
        || (line.at(at - 1).is("-")
            && number.glued()
            && line.at(at - 2).isNumber()
            && !isYear(line.at(at - 2)))) {
      return null;
    }
    int end = closingYear(line, at);
    if (end > 0) {
      return Moment.period(at, at + 3, LocalDate.of(year, 1, 1), LocalDate.of(end, 12, 31));
    }
    if (!isYearInContext(line, at, year)) {
      return null;
    }
    return Moment.period(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static int decade(int year) {
    return year % 100 == 0 ? 99 : 9;
  }

  private boolean isYearInContext(Lexemes line, int at, int year) {
    boolean hyphened =
        line.at(at + 1).isHyphen()
            && line.at(at + 1).glued()
            && line.at(at + 2).isWord()
            && units.isWord(line, at + 2);
    if (hyphened
        || (units.after(line, at + 1) != null
            && !line.at(at + 1).isHyphen()
            && !line.at(at + 1).isCapitalised()
            && !line.at(at + 1).is("in"))) {
      return false;
    }
    boolean led =
        YEAR_LEADS.contains(line.at(at - 1).word()) || calendar.season(line.at(at - 1)) != null;
    boolean counted = lemmas.isPlural(line.at(at + 1).word());
    boolean round = year % 50 == 0 && year != 2050;
    boolean modern = year >= 1900 && year < 2100;
    return (modern && !round) || (led && !counted) || (modern && !counted && round && at == 0);
  }

  /** The last year of "2013-14" and "2014–2017"; 0 for none. */
  private static int closingYear(Lexemes line, int at) {
    Lexeme hyphen = line.at(at + 1);
    Lexeme end = line.at(at + 2);
    boolean slash = hyphen.is("/") && hyphen.glued();
    if (!((hyphen.isHyphen() && hyphen.glued()) || slash) || !end.isPlainDigits() || !end.glued()) {
      return 0;
    }
    int year = number(line.at(at).raw());
    int last = number(end.raw());
    if (end.raw().length() == 2 && last > year % 100) {
      return year - year % 100 + last;
    }
    return end.raw().length() == 4 && last > year && isYear(end) ? last : 0;
  }

  /** "the '90s", "the 80s". */
  private static @Nullable Moment decadeOfTwo(Lexemes line, int at) {
    Lexeme number = line.at(at);
    boolean decade =
        number.raw().length() == 2
            && number.isPlainDigits()
            && number.raw().charAt(1) == '0'
            && line.at(at + 1).is("s")
            && line.at(at + 1).glued();
    boolean led =
        line.at(at - 1).is("the")
            || "'’‘".contains(line.at(at - 1).raw())
            || line.at(at - 1).is("early")
            || line.at(at - 1).is("late")
            || line.at(at - 1).isHyphen();
    if (!decade || !led || line.at(at - 1).type() == Lexeme.Type.END) {
      return null;
    }
    int start = (number(number.raw()) <= 20 ? 2000 : 1900) + number(number.raw());
    return Moment.period(at, at + 2, LocalDate.of(start, 1, 1), LocalDate.of(start + 9, 12, 31));
  }

  /** "the 20th century", "nineteenth-century". */
  private @Nullable Moment century(Lexemes line, int at) {
    NumberWords.Entry entry = numbers.of(line.at(at));
    int next = at + 1 + (line.at(at + 1).isHyphen() ? 1 : 0);
    boolean century = line.at(next).is("century") || line.at(next).is("centuries");
    if (entry == null || entry.role() != NumberWords.Role.ORDINAL || !century) {
      return null;
    }
    return centuryOf(at, next + 1, entry.value().intValue());
  }

  /** "20th century", from its digits on; null for other ordinals. */
  static @Nullable Moment centuryInDigits(Lexemes line, int at) {
    int next = at + 2 + (line.at(at + 2).isHyphen() ? 1 : 0);
    boolean century = line.at(next).is("century") || line.at(next).is("centuries");
    boolean ordinal = line.at(at).isPlainDigits() && line.at(at).raw().length() <= 2;
    return century && ordinal && line.at(at + 1).glued()
        ? centuryOf(at, next + 1, number(line.at(at).raw()))
        : null;
  }

  private static @Nullable Moment centuryOf(int from, int to, int number) {
    if (number < 1 || number > 30) {
      return null;
    }
    int first = (number - 1) * 100 + 1;
    return Moment.period(from, to, LocalDate.of(first, 1, 1), LocalDate.of(number * 100, 12, 31));
  }

  private static Moment month(int from, int to, int month, int year) {
    YearMonth whole = YearMonth.of(year, month);
    return Moment.period(from, to, whole.atDay(1), whole.atEndOfMonth());
  }

  private static boolean isMoneySign(Lexeme lexeme) {
    return lexeme.type() == Lexeme.Type.SIGN && "$£€¥₹".contains(lexeme.raw());
  }

  static boolean isYear(Lexeme lexeme) {
    return lexeme.isPlainDigits() && lexeme.raw().length() == 4 && isYear(number(lexeme.raw()));
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number < 2100;
  }

  private static int number(String digits) {
    return digits.isEmpty()
            || digits.length() > 9
            || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? -1
        : Integer.parseInt(digits);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
