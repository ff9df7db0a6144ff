package io.standfirst.article.date;

import io.standfirst.article.date.DateTokens.Kind;
import io.standfirst.article.date.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/** Reads days that are numbers alone: "2025-08-12", "12.08.2025", "12/08/2025", "20250812". */
record NumericDates(DateTokens tokens, boolean dayFirst) {
  private static final String YEAR_SIGNS = "-/.\u2010\u2011年년";
  private static final String DAY_SIGNS = "./-|";

  /** "20250812". */
  @Nullable Day compact(int i) {
    String digits = tokens.at(i).text();
    return Day.of(
        digits.substring(0, 4), Integer.parseInt(digits, 4, 6, 10), digits.substring(6), i + 1);
  }

  /** "2025-08-12", "2025/8/12", "2025. 8. 12", "2025年8月12日". */
  @Nullable Day yearFirst(int i) {
    int sign = tokens.pastSpace(i + 1);
    Token separator = tokens.at(sign);
    int second = tokens.pastSpace(sign + 1);
    if (!isOneOf(separator, YEAR_SIGNS) || !tokens.at(second).isNumber(1, 2)) {
      return null;
    }
    int again = tokens.pastSpace(second + 1);
    Token same = tokens.at(again);
    int third = tokens.pastSpace(again + 1);
    if ((!same.is(separator.text()) && !same.is("月") && !same.is("월"))
        || !tokens.at(third).isNumber(1, 2)) {
      return null;
    }
    Token after = tokens.at(third + 1);
    return Day.of(
        tokens.at(i).text(),
        tokens.at(second).value(),
        tokens.at(third).text(),
        after.is("日") || after.is("일") ? third + 2 : third + 1);
  }

  /** "12.08.2025", "12/8/2025", "12-08-2025", "12.8.25", "12 | 08 | 2025". */
  @Nullable Day yearLast(int i) {
    int barred = tokens.pastSpace(i + 1);
    int signed = tokens.at(barred).is("|") ? barred : i + 1;
    Token sign = tokens.at(signed);
    int second = tokens.pastSpace(signed + 1);
    int again = tokens.pastSpace(second + 1);
    if (!isOneOf(sign, DAY_SIGNS)
        || !tokens.at(second).isNumber(1, 2)
        || !tokens.at(again).is(sign.text())) {
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
    return day(
        tokens.at(i),
        tokens.at(second),
        shortYear ? "20" + year.text() : year.text(),
        sign.is(".") || sign.is("|"),
        third + 1);
  }

  /**
   * @param fixed whether the signs between the numbers are of a country that writes days first
   */
  private @Nullable Day day(Token one, Token two, String year, boolean fixed, int next) {
    boolean daysFirst = fixed || one.value() > 12 || (dayFirst && two.value() <= 12);
    Day dayMonth = Day.of(year, two.value(), one.text(), next);
    Day monthDay = Day.of(year, one.value(), two.text(), next);
    Day day = daysFirst ? dayMonth : monthDay;
    Day swapped = daysFirst ? monthDay : dayMonth;
    return day == null || swapped == null || fixed || day.equals(swapped)
        ? day
        : day.orSwapped(swapped.date());
  }

  private static boolean isOneOf(Token token, String signs) {
    return token.text().length() == 1 && signs.contains(token.text());
  }
}
