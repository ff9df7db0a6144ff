package io.standfirst.figures.date;

import io.standfirst.figures.date.ClockWords.Role;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Glosses;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Times of day in languages other than English: "18h30", "à 20 heures", "8.30 bis 16.30 Uhr", "halb
 * drei", "a las 5 de la tarde". The word for hours measures how long something lasts as well, so
 * that it takes a preposition, or another time beside it, to make it a time.
 */
final class LanguageClocks {
  private static final int HOURS = 24;
  private static final int HALF_A_DAY = 12;
  private static final int MINUTES = 60;
  private static final int QUARTER = 15;

  /** "de 2h30" is rather how long something lasts. */
  private static final int FIRST_HOUR = 6;

  /** How many words stand between an hour and its part of the day: "de la". */
  private static final int REACH = 2;

  /** The table, which an English text never needs. */
  private static final class Table {
    private static final Map<String, ClockWords> ALL = ClockWords.ofAllLanguages();

    private Table() {}
  }

  private LanguageClocks() {}

  /** An hour and its minutes, the lexeme after them, and what names them. */
  private record Hour(int hour, int minute, int to, @Nullable Role named) {}

  /** The time of day that begins at a lexeme; null for none. */
  static @Nullable Moment read(Lexemes line, int at) {
    ClockWords words = line.isEnglish() ? null : Table.ALL.get(line.language());
    if (words == null) {
      return null;
    }
    Moment told = told(line, at, words);
    Hour hour = told == null ? hour(line, at, words) : null;
    if (hour == null) {
      return told;
    }
    int part = partOfDay(line, hour, words);
    boolean late = part > 0 && words.is(line, part - 1, Role.LATE) && hour.hour() < HALF_A_DAY;
    boolean sure = part > 0 || isTime(line, at, hour, words) || isLowEnd(line, hour, words);
    return sure
        ? ClockTimes.time(
            at, Math.max(part, hour.to()), hour.hour() + (late ? HALF_A_DAY : 0), hour.minute())
        : null;
  }

  /** "halb fünf", "Viertel vor acht". */
  private static @Nullable Moment told(Lexemes line, int at, ClockWords words) {
    boolean half = words.is(line, at, Role.HALF);
    boolean before = words.arePair(line, at, Role.BEFORE);
    if (!half && !before && !words.arePair(line, at, Role.PAST)) {
      return null;
    }
    int place = at + (half ? 1 : 2);
    Hour hour = hour(line, place, words);
    if (hour == null || hour.minute() > 0 || hour.hour() < 1 || hour.hour() > HALF_A_DAY) {
      return null;
    }
    boolean counts = hour.named() == null && line.at(hour.to()).isCapitalised();
    int back = half ? MINUTES / 2 : before ? QUARTER : -QUARTER;
    int minutes = (hour.hour() % HALF_A_DAY) * MINUTES - back;
    int past = minutes < 0 ? minutes + HALF_A_DAY * MINUTES : minutes;
    return counts ? null : ClockTimes.time(at, hour.to(), past / MINUTES, past % MINUTES);
  }

  /** The hour that the number at a lexeme can be, with the word that names it; null for none. */
  private static @Nullable Hour hour(Lexemes line, int at, ClockWords words) {
    Lexeme number = line.at(at);
    BigDecimal value = number.isNumber() ? number.value() : null;
    boolean pointed =
        value != null
            && number.raw().indexOf('.') > 0
            && value.scale() == 2
            && number.raw().length() <= 5;
    boolean whole =
        value != null
            && (number.isSpelledNumber() || number.isPlainDigits())
            && value.stripTrailingZeros().scale() <= 0;
    if (value == null || !(pointed || whole) || value.compareTo(BigDecimal.valueOf(HOURS)) > 0) {
      return null;
    }
    int minute = pointed ? value.remainder(BigDecimal.ONE).movePointRight(2).intValueExact() : 0;
    int to = at + 1;
    if (words.is(line, to, Role.SIGN)) {
      boolean minutes = line.at(to + 1).isPlainDigits() && line.at(to + 1).glued();
      minute = minutes ? CalendarDays.number(line.at(to + 1).raw()) : minute;
      to += minutes ? 2 : 1;
      return minute < MINUTES ? new Hour(value.intValue(), minute, to, Role.SIGN) : null;
    }
    Role named =
        words.is(line, to, Role.WORD)
            ? Role.WORD
            : words.is(line, to, Role.MEASURE) ? Role.MEASURE : null;
    return minute < MINUTES
        ? new Hour(value.intValue(), minute, to + (named == null ? 0 : 1), named)
        : null;
  }

  private static boolean isTime(Lexemes line, int at, Hour hour, ClockWords words) {
    boolean led = words.is(line, at - 1, Role.LEAD) || isHighEnd(line, at, words);
    if (hour.named() == Role.WORD) {
      return true;
    }
    if (hour.named() == Role.SIGN) {
      boolean minutes = line.at(hour.to() - 1).isNumber();
      boolean early = hour.hour() < FIRST_HOUR;
      return led || (minutes && !early && !words.is(line, at - 1, Role.LASTING));
    }
    if (hour.named() == Role.MEASURE) {
      return led;
    }
    boolean pointed = line.at(at).raw().indexOf('.') > 0 && words.is(line, at - 1, Role.LEAD);
    boolean ends = !line.at(hour.to()).isWord() || Glosses.has(line, hour.to());
    return (pointed || words.is(line, at - 1, Role.SOLE)) && ends && !isAmount(line.at(hour.to()));
  }

  private static boolean isAmount(Lexeme after) {
    return after.isNumber() || after.isHyphen() || "%€$£/:".contains(after.raw());
  }

  /** "8.30 (bis 16.30 Uhr)", "9h (à 17h30)". */
  private static boolean isLowEnd(Lexemes line, Hour low, ClockWords words) {
    boolean joined = words.is(line, low.to(), Role.JOINT) || line.at(low.to()).isHyphen();
    Hour high = joined ? hour(line, low.to() + 1, words) : null;
    return high != null
        && (high.named() == Role.WORD || high.named() == Role.SIGN)
        && (low.named() == high.named() || low.named() == null);
  }

  /** "(9h) à 17h". */
  private static boolean isHighEnd(Lexemes line, int at, ClockWords words) {
    boolean joined = words.is(line, at - 1, Role.JOINT) || line.at(at - 1).isHyphen();
    return joined && words.is(line, at - 2, Role.SIGN) && line.at(at - 3).isNumber();
  }

  /** The lexeme after "de la tarde" behind an hour; 0 for none. */
  private static int partOfDay(Lexemes line, Hour hour, ClockWords words) {
    int at = hour.to();
    while (at < hour.to() + REACH && Glosses.has(line, at)) {
      at++;
    }
    boolean part = words.is(line, at, Role.LATE) || words.is(line, at, Role.EARLY);
    boolean led = at > hour.to() + 1 || (hour.named() != null && hour.named() != Role.MEASURE);
    return part && led ? at + 1 : 0;
  }
}
