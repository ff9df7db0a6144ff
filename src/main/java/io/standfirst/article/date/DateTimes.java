package io.standfirst.article.date;

import io.standfirst.article.date.DateTokens.Kind;
import io.standfirst.article.date.DateTokens.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time that follows a date: "T05:10:26Z", " 20:45:32 +0530", ", 5:10 pm", " um 17.30
 * Uhr".
 */
final class DateTimes {
  private static final int MOST_SKIPPED = 6;
  private static final Set<String> LINKS =
      Set.of(
          "t", "at", "um", "à", "a", "las", "ore", "alle", "om", "o", "kl", "в", "às", "as", "uhr");
  private static final Set<String> UTC = Set.of("z", "gmt", "utc");

  private DateTimes() {}

  /** The time after the date that ends before {@code from}; null when there is none. */
  static @Nullable Time after(DateTokens tokens, int from) {
    int at = from;
    while (at < from + MOST_SKIPPED && isLink(tokens.at(at))) {
      at++;
    }
    if (at == from || !tokens.at(at).isNumber(1, 2)) {
      return null;
    }
    Token separator = tokens.at(at + 1);
    boolean dotted = separator.is(".") || separator.is("h");
    if ((!separator.is(":") && !dotted) || !tokens.at(at + 2).isNumber(2, 2)) {
      return null;
    }
    int hour = tokens.at(at).value();
    int minute = tokens.at(at + 2).value();
    int next = at + 3;
    int second = -1;
    if (separator.is(":") && tokens.at(next).is(":") && tokens.at(next + 1).isNumber(2, 2)) {
      second = tokens.at(next + 1).value();
      next += 2;
      if (tokens.at(next).is(".") && tokens.at(next + 1).isNumber(1, 9)) {
        next += 2;
      }
    }
    int half = tokens.pastSpace(next);
    String mark = tokens.at(half).text();
    boolean am = mark.equals("am") || (mark.equals("a") && tokens.at(half + 1).is("."));
    boolean pm = mark.equals("pm") || (mark.equals("p") && tokens.at(half + 1).is("."));
    if (am || pm) {
      hour = hour % 12 + (pm ? 12 : 0);
      next = half + 1;
    } else if (dotted && !tokens.at(half).is("uhr") && !separator.is("h")) {
      return null; // "12.08.2025 – 17.30" is a time only where it says so
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    Zone zone = zone(tokens, next);
    return new Time(
        String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, Math.max(0, second))
            + zone.iso(),
        zone.next());
  }

  private static boolean isLink(Token token) {
    return token.kind() == Kind.SPACE
        || (token.kind() == Kind.SIGN && ",-–—|@·•(/".contains(token.text()))
        || LINKS.contains(token.text());
  }

  private static Zone zone(DateTokens tokens, int from) {
    int at = tokens.pastSpace(from);
    Token token = tokens.at(at);
    if (UTC.contains(token.text()) && !tokens.at(at + 1).is("+") && !tokens.at(at + 1).is("-")) {
      return new Zone("Z", at + 1);
    }
    int sign = UTC.contains(token.text()) ? at + 1 : at;
    Token plus = tokens.at(sign);
    if (!plus.is("+") && !plus.is("-") && !plus.is("\u2212")) {
      return new Zone("", from);
    }
    String direction = plus.is("+") ? "+" : "-";
    Token hours = tokens.at(sign + 1);
    if (hours.isNumber(4, 4)) {
      return zone(
          direction, hours.text().substring(0, 2), hours.text().substring(2), sign + 2, from);
    }
    if (hours.isNumber(1, 2) && tokens.at(sign + 2).is(":") && tokens.at(sign + 3).isNumber(2, 2)) {
      return zone(direction, hours.text(), tokens.at(sign + 3).text(), sign + 4, from);
    }
    return hours.isNumber(2, 2)
        ? zone(direction, hours.text(), "00", sign + 2, from)
        : new Zone("", from);
  }

  private static Zone zone(String sign, String hours, String minutes, int next, int from) {
    int h = Integer.parseInt(hours);
    int m = Integer.parseInt(minutes);
    return h <= 14 && m <= 59
        ? new Zone(String.format(Locale.ROOT, "%s%02d:%02d", sign, h, m), next)
        : new Zone("", from);
  }

  /**
   * @param iso "T05:10:26+01:00"
   * @param next index of the token after it
   */
  record Time(String iso, int next) {}

  private record Zone(String iso, int next) {}
}
