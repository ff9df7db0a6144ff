package io.standfirst.article.date;

import io.standfirst.article.date.DateTokens.Kind;
import io.standfirst.article.date.DateTokens.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days with the name of a month: "12 August 2025", "August 12, 2025", "2025 August 12". */
record NamedDates(DateTokens tokens) {
  private static final int MOST_BEFORE_MONTH = 4;
  private static final int MOST_BEFORE_YEAR = 5;
  private static final int MOST_SIGNS = 3;
  private static final Set<String> AFTER_DAY =
      Set.of("st", "nd", "rd", "th", "er", "de", "of", "do", "di", "del", "ta", "da", "º", "ª");
  private static final Set<String> BEFORE_YEAR =
      Set.of("de", "del", "of", "do", "г", "r", "m", "năm", "عام", "سنة");

  /**
   * "12 August 2025", "12. August 2025", "1er août 2025", "12 de agosto de 2025", "12-Aug-2025".
   */
  @Nullable Day dayFirst(int i) {
    int at = i + 1;
    while (at <= i + MOST_BEFORE_MONTH && isBetween(tokens.at(at), ".º°-/ª,", AFTER_DAY)) {
      at++;
    }
    int month = monthAt(at);
    int numbered = tokens.at(at).is("tháng") ? tokens.pastSpace(at + 1) : at;
    if (tokens.at(numbered).isNumber(1, 2)) {
      month = tokens.at(numbered).value();
      at = numbered;
    }
    int year = month == 0 ? -1 : yearAt(at + 1);
    return year < 0 ? null : Day.of(year(year), month, tokens.at(i).text(), year + 1);
  }

  /** "August 12, 2025", "Aug. 12th 2025"; null also where no month stands. */
  @Nullable Day monthFirst(int i) {
    int month = monthAt(i);
    int at = pastSigns(i + 1);
    if (month == 0 || at == i + 1 || !tokens.at(at).isNumber(1, 2)) {
      return null;
    }
    int after = AFTER_DAY.contains(tokens.at(at + 1).text()) ? at + 2 : at + 1;
    int year = yearAt(pastClock(after));
    return year < 0 || !tokens.at(year).isNumber(4, 4)
        ? null
        : Day.of(year(year), month, tokens.at(at).text(), year + 1);
  }

  /** "2025 August 12". */
  @Nullable Day yearFirst(int i) {
    int at = pastSigns(i + 1);
    int month = monthAt(at);
    int day = pastSigns(at + 1);
    return month > 0 && tokens.at(day).isNumber(1, 2)
        ? Day.of(tokens.at(i).text(), month, tokens.at(day).text(), day + 1)
        : null;
  }

  private int monthAt(int i) {
    return tokens.at(i).kind() == Kind.WORD ? Months.of(tokens.at(i).text()) : 0;
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

  private int pastSigns(int from) {
    int at = from;
    while (at < from + MOST_SIGNS && isBetween(tokens.at(at), ".,-/", Set.of())) {
      at++;
    }
    return at;
  }

  /** Index of the year after a month or day, past commas, "de", "'"; -1 when none follows. */
  private int yearAt(int from) {
    int at = from;
    while (at < from + MOST_BEFORE_YEAR && isBetween(tokens.at(at), ".,-/'’", BEFORE_YEAR)) {
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

  private String year(int at) {
    String year = tokens.at(at).text();
    return year.length() == 2 ? "20" + year : year;
  }

  private static boolean isBetween(Token token, String signs, Set<String> words) {
    return token.kind() == Kind.SPACE
        || (token.kind() == Kind.SIGN && signs.contains(token.text()))
        || words.contains(token.text());
  }
}
