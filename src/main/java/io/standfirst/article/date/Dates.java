package io.standfirst.article.date;

import io.standfirst.article.date.DateTokens.Kind;
import io.standfirst.article.date.DateTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and machines write them: ISO 8601, RFC 1123, "12 August 2025", "August 12,
 * 2025", "12.08.2025", "12/08/2025", "2025年8月12日", in the digits of any script, with a time and
 * offset where one follows. What comes out is ISO 8601 with just what was stated: nothing is
 * converted, no zone is added.
 *
 * <p>One pass over the tokens of a line, each pattern of bounded length: linear.
 */
public final class Dates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final Set<String> AFTER_DAY =
      Set.of("st", "nd", "rd", "th", "er", "de", "of", "do", "di", "del", "ta", "da", "º", "ª");
  private static final Set<String> BEFORE_YEAR =
      Set.of("de", "del", "of", "do", "г", "r", "m", "năm", "عام", "سنة");

  private final DateTokens tokens;
  private final boolean dayFirst;

  private Dates(DateTokens tokens, boolean dayFirst) {
    this.tokens = tokens;
    this.dayFirst = dayFirst;
  }

  /** The first date in a text, ISO 8601; null when there is none. */
  public static @Nullable String first(String text, boolean dayFirst) {
    Found found = find(text, dayFirst);
    return found == null ? null : found.iso();
  }

  /**
   * The first date in a text and where it stands; null when there is none.
   *
   * @param dayFirst whether "3/4/2025" is the third of April
   */
  public static @Nullable Found find(String text, boolean dayFirst) {
    if (!DateTokens.hasDigit(text)) {
      return null;
    }
    Dates dates = new Dates(DateTokens.of(text), dayFirst);
    for (int i = 0; i < dates.tokens.size(); i++) {
      Token token = dates.tokens.at(i);
      if (token.kind() == Kind.NUMBER || token.kind() == Kind.WORD) {
        Day day = dates.dayAt(i);
        if (day != null) {
          DateTimes.Time time = DateTimes.after(dates.tokens, day.next());
          String clock = time == null ? "" : time.iso();
          LocalDate swapped = day.swapped();
          return new Found(
              day.date() + clock,
              token.start(),
              dates.tokens.at((time == null ? day.next() : time.next()) - 1).end(),
              swapped == null ? null : swapped + clock);
        }
      }
    }
    return null;
  }

  private @Nullable Day dayAt(int i) {
    Token token = tokens.at(i);
    if (token.kind() == Kind.WORD) {
      int month = Months.of(token.text());
      return month == 0 ? null : monthFirst(i, month);
    }
    if (token.isNumber(4, 4)) {
      return yearFirst(i);
    }
    if (token.isNumber(8, 8)) {
      return day(
          token.text().substring(0, 4),
          Integer.parseInt(token.text(), 4, 6, 10),
          token.text().substring(6),
          i + 1);
    }
    if (token.isNumber(1, 2)) {
      Day numeric = numeric(i);
      return numeric == null ? dayFirst(i) : numeric;
    }
    return null;
  }

  /** "2025-08-12", "2025/8/12", "2025. 8. 12", "2025年8月12日", "2025 August 12". */
  private @Nullable Day yearFirst(int i) {
    int sign = tokens.pastSpace(i + 1);
    Token separator = tokens.at(sign);
    boolean signed =
        ("-/.\u2010\u2011".contains(separator.text()) && separator.kind() == Kind.SIGN)
            || separator.is("年")
            || separator.is("년");
    int second = tokens.pastSpace(signed ? sign + 1 : sign);
    if (tokens.at(second).kind() == Kind.WORD) {
      int month = Months.of(tokens.at(second).text());
      int day = skipSigns(second + 1);
      return month > 0 && tokens.at(day).isNumber(1, 2)
          ? day(tokens.at(i).text(), month, tokens.at(day).text(), day + 1)
          : null;
    }
    if (!signed || !tokens.at(second).isNumber(1, 2)) {
      return null;
    }
    int between = tokens.pastSpace(second + 1);
    String same = tokens.at(between).text();
    if (!same.equals(separator.text()) && !same.equals("月") && !same.equals("월")) {
      return null;
    }
    int third = tokens.pastSpace(between + 1);
    if (!tokens.at(third).isNumber(1, 2)) {
      return null;
    }
    int next = third + 1;
    if (tokens.at(next).is("日") || tokens.at(next).is("일")) {
      next++;
    }
    return day(tokens.at(i).text(), tokens.at(second).value(), tokens.at(third).text(), next);
  }

  /** "12.08.2025", "12/8/2025", "12-08-2025", "12.8.25", "12 | 08 | 2025". */
  private @Nullable Day numeric(int i) {
    int barred = tokens.pastSpace(i + 1);
    int signed = tokens.at(barred).is("|") ? barred : i + 1;
    Token sign = tokens.at(signed);
    if (sign.kind() != Kind.SIGN || !"./-|".contains(sign.text())) {
      return null;
    }
    int second = tokens.pastSpace(signed + 1);
    int again = tokens.pastSpace(second + 1);
    if (!tokens.at(second).isNumber(1, 2) || !tokens.at(again).is(sign.text())) {
      return null;
    }
    int third = tokens.pastSpace(again + 1);
    Token year = tokens.at(third);
    boolean shortYear = year.isNumber(2, 2) && third == again + 1 && !sign.is("-");
    boolean goesOn =
        tokens.at(third + 1).is(sign.text()) && tokens.at(third + 2).kind() == Kind.NUMBER;
    if ((!year.isNumber(4, 4) && !shortYear) || goesOn) {
      return null;
    }
    int one = tokens.at(i).value();
    int two = tokens.at(second).value();
    boolean days = sign.is(".") || sign.is("|") || one > 12 || (dayFirst && two <= 12);
    String whole = shortYear ? "20" + year.text() : year.text();
    Day day = day(whole, days ? two : one, String.valueOf(days ? one : two), third + 1);
    Day swapped = day(whole, days ? one : two, String.valueOf(days ? two : one), third + 1);
    return day == null || swapped == null || sign.is(".") || sign.is("|") || one == two
        ? day
        : new Day(day.date(), day.next(), swapped.date());
  }

  /**
   * "12 August 2025", "12. August 2025", "1er août 2025", "12 de agosto de 2025", "12-Aug-2025".
   */
  private @Nullable Day dayFirst(int i) {
    int at = i + 1;
    for (int skipped = 0; skipped < 4; skipped++) {
      Token token = tokens.at(at);
      boolean passes =
          token.kind() == Kind.SPACE
              || (token.kind() == Kind.SIGN && ".º°-/ª,".contains(token.text()))
              || AFTER_DAY.contains(token.text());
      if (!passes) {
        break;
      }
      at++;
    }
    int month = tokens.at(at).kind() == Kind.WORD ? Months.of(tokens.at(at).text()) : 0;
    int numbered = tokens.at(at).is("tháng") ? tokens.pastSpace(at + 1) : at;
    if (tokens.at(numbered).isNumber(1, 2)) {
      month = tokens.at(numbered).value();
      at = numbered;
    }
    int year = month == 0 ? -1 : yearAt(at + 1);
    return year < 0 ? null : day(year(tokens.at(year)), month, tokens.at(i).text(), year + 1);
  }

  /** "August 12, 2025", "Aug. 12th 2025". */
  private @Nullable Day monthFirst(int i, int month) {
    int at = skipSigns(i + 1);
    if (at == i + 1 || !tokens.at(at).isNumber(1, 2)) {
      return null;
    }
    int after = AFTER_DAY.contains(tokens.at(at + 1).text()) ? at + 2 : at + 1;
    int year = yearAt(pastClock(after));
    return year < 0 || !tokens.at(year).isNumber(4, 4)
        ? null
        : day(tokens.at(year).text(), month, tokens.at(at).text(), year + 1);
  }

  /** Past the clock in "Mon Jan 20 09:49:32 UTC 2020". */
  private int pastClock(int from) {
    int at = tokens.pastSpace(from);
    boolean clock =
        tokens.at(at).isNumber(2, 2)
            && tokens.at(at + 1).is(":")
            && tokens.at(at + 2).isNumber(2, 2)
            && tokens.at(at + 3).is(":")
            && tokens.at(at + 4).isNumber(2, 2);
    if (!clock) {
      return from;
    }
    int zone = tokens.pastSpace(at + 5);
    return tokens.at(zone).kind() == Kind.WORD ? zone + 1 : zone;
  }

  private int skipSigns(int from) {
    int at = from;
    while (at < from + 3
        && (tokens.at(at).kind() == Kind.SPACE
            || (tokens.at(at).kind() == Kind.SIGN && ".,-/".contains(tokens.at(at).text())))) {
      at++;
    }
    return at;
  }

  /** Index of the year after a month or day, past commas, "de", "'"; -1 when none follows. */
  private int yearAt(int from) {
    int at = from;
    for (int skipped = 0; skipped < 5; skipped++) {
      Token token = tokens.at(at);
      boolean passes =
          token.kind() == Kind.SPACE
              || (token.kind() == Kind.SIGN && ".,-/'’".contains(token.text()))
              || BEFORE_YEAR.contains(token.text());
      if (!passes) {
        break;
      }
      at++;
    }
    Token year = tokens.at(at);
    Token before = tokens.at(at - 1);
    boolean shortYear =
        year.isNumber(2, 2)
            && !tokens.at(at + 1).is(":")
            && (before.is("'") || before.is("’") || before.is("-") || before.is("/"));
    return year.isNumber(4, 4) || shortYear ? at : -1;
  }

  private static String year(Token token) {
    return token.text().length() == 2 ? "20" + token.text() : token.text();
  }

  private static @Nullable Day day(String year, int month, String day, int next) {
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

  /**
   * @param next index of the token after it
   * @param swapped what it is where months and days change places; null where they cannot
   */
  private record Day(LocalDate date, int next, @Nullable LocalDate swapped) {}

  /**
   * A date in a text.
   *
   * @param iso ISO 8601 as stated
   * @param start offset of its first character
   * @param end offset after its last character
   * @param swapped the other reading of a date such as "3/4/2025", ISO 8601; null when there is but
   *     one
   */
  public record Found(String iso, int start, int end, @Nullable String swapped) {}
}
