package io.standfirst.article.date;

import org.jspecify.annotations.Nullable;

/**
 * Dates in addresses: "/2025/08/12/…", "/2025-08-12-…", "/2025/aug/12", "/20250812", "/12-08-2025".
 */
public final class UrlDates {
  private static final int LONGEST = 11;

  private UrlDates() {}

  /** The date in an address, ISO 8601; null when there is none. */
  public static @Nullable String of(String url) {
    int start = Math.max(0, url.indexOf("//") + 2);
    String path = url.substring(Math.max(start, url.indexOf('/', start)));
    for (int i = 0; i + 8 <= path.length(); i++) {
      if (Character.isDigit(path.charAt(i)) && (i == 0 || !Character.isDigit(path.charAt(i - 1)))) {
        String date = at(path, i);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable String at(String path, int i) {
    int end = i;
    while (end < path.length() && end < i + LONGEST && isDatePart(path.charAt(end))) {
      end++;
    }
    String candidate = path.substring(i, end).replace('/', '-').replace('_', '-');
    if (!isYear(candidate, 0) && !isDayFirst(candidate)) {
      return null;
    }
    Dates.Found found = Dates.find(candidate, true);
    return found != null && found.start() == 0 ? found.iso().substring(0, 10) : null;
  }

  private static boolean isYear(String text, int at) {
    return text.startsWith("19", at) || text.startsWith("20", at);
  }

  /** "12-08-2025", with all its zeros: other numbers with signs between them are none. */
  private static boolean isDayFirst(String text) {
    return text.length() >= 10
        && (text.charAt(2) == '-' || text.charAt(2) == '.')
        && text.charAt(5) == text.charAt(2)
        && isYear(text, 6);
  }

  private static boolean isDatePart(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || c == '/'
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
