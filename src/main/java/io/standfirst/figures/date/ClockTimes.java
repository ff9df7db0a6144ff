package io.standfirst.figures.date;

import io.standfirst.figures.Figure;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: "6am", "9:01 p.m.", "7.05am", "18:30", "2 o'clock". */
final class ClockTimes {
  private static final Set<String> MORNING = Set.of("am", "a.m.", "a.m");
  private static final Set<String> EVENING = Set.of("pm", "p.m.", "p.m");

  /** Before hours with minutes and seconds they tell how long something took. */
  private static final Set<String> RACE_LEADS =
      Set.of("in", "of", "took", "ran", "clocked", "with", "(");

  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

  /** Before "10 at night". */
  private static final Set<String> LEADS =
      Set.of("at", "until", "till", "by", "from", "after", "before", "around", "about", "to");

  private ClockTimes() {}

  /** The time of day that begins at a lexeme; null for none. */
  static @Nullable Moment read(Lexemes line, int at) {
    Lexeme number = line.at(at);
    boolean part = number.glued() && line.at(at - 1).is(":");
    if (!number.isNumber()
        || part
        || ("$£€".contains(line.at(at - 1).raw()) && line.at(at - 1).end() > 0)) {
      return null;
    }
    BigDecimal value = Objects.requireNonNull(number.value());
    int to = at + 1;
    int hour = value.intValue();
    int minute = 0;
    boolean written = false;
    if (line.at(to).is(":") && line.at(to).glued() && isMinutes(line.at(to + 1))) {
      minute = Objects.requireNonNull(line.at(to + 1).value()).intValue();
      to += 2;
      written = number.isPlainDigits();
      boolean seconds = line.at(to).is(":") && isMinutes(line.at(to + 1));
      to += seconds ? 2 : 0;
      written = written && !(seconds && RACE_LEADS.contains(line.at(at - 1).word()));
    } else if (number.raw().length() >= 4 && number.raw().indexOf('.') > 0 && value.scale() == 2) {
      minute = value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
    } else if (!number.isPlainDigits()) {
      return null;
    }
    Lexeme half = line.at(to);
    boolean pm = EVENING.contains(half.word());
    boolean am =
        (MORNING.contains(half.word()) && !half.raw().equals("AM")) || half.raw().equals("AM");
    if (hour > 24 || minute > 59 || hour < 0) {
      return null;
    }
    if ((am || pm) && hour <= 12 && hour > 0) {
      int dot =
          line.at(to + 1).is(".")
                  && line.at(to + 1).glued()
                  && half.word().endsWith("m")
                  && half.word().indexOf('.') > 0
              ? 1
              : 0;
      return time(at, to + 1 + dot, hour % 12 + (pm ? 12 : 0), minute);
    }
    if (half.is("o'clock")) {
      return time(at, to + 1, hour, minute);
    }
    if (half.is("uhr") || (half.is("uur") && to == at + 1 && value.scale() == 2)) {
      return time(at, to + 1, hour, minute);
    }
    Moment night = ofNight(line, at, to, hour, minute);
    if (night != null) {
      return night;
    }
    boolean railway =
        number.raw().length() == 5 && number.raw().charAt(0) == '0' && value.scale() == 2;
    written = written || (railway && line.at(at - 1).is("the"));
    boolean told = written || (to == at + 1 && value.scale() == 2 && isPartOfDay(line, at, to));
    return told && hour < 24 ? time(at, to, hour, minute) : null;
  }

  /** "until 10 at night", "at 4 in the morning"; null for none. */
  private static @Nullable Moment ofNight(Lexemes line, int at, int to, int hour, int minute) {
    if (hour == 0 || hour > 12 || !LEADS.contains(line.at(at - 1).word())) {
      return null;
    }
    boolean night = line.at(to).is("at") && line.at(to + 1).is("night");
    boolean part =
        line.at(to).is("in") && line.at(to + 1).is("the") && PARTS.contains(line.at(to + 2).word());
    if (!night && !part) {
      return null;
    }
    boolean pm = night ? hour > 4 && hour < 12 : !line.at(to + 2).is("morning");
    return time(at, to + (night ? 2 : 3), hour % 12 + (pm ? 12 : 0), minute);
  }

  /** "at 5.25 on Friday morning", "at 11.47 on Monday", "every morning at 8.50". */
  private static boolean isPartOfDay(Lexemes line, int at, int to) {
    if (line.at(at - 1).is("at") && PARTS.contains(line.at(at - 2).word())) {
      return true;
    }
    Lexeme day = line.at(to + 1);
    return line.at(at - 1).is("at")
        && line.at(to).is("on")
        && day.isWord()
        && (day.word().endsWith("day") || PARTS.contains(line.at(to + 2).word()));
  }

  private static boolean isMinutes(Lexeme lexeme) {
    return lexeme.isPlainDigits() && lexeme.glued() && lexeme.raw().length() == 2;
  }

  static Moment time(int from, int to, int hour, int minute) {
    String clock = twoDigits(hour) + ":" + twoDigits(minute);
    return new Moment(from, to, Figure.Kind.TIME, null, null, clock);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
