package io.standfirst.article.date;

import org.jspecify.annotations.Nullable;

/** Dates in addresses: "/2025/08/12/…", "/2025-08-12-…", "/20250812". */
public final class UrlDates {
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
    while (end < path.length() && end < i + 11 && isDatePart(path.charAt(end))) {
      end++;
    }
    String candidate = path.substring(i, end).replace('/', '-').replace('_', '-');
    boolean wholeYear = candidate.startsWith("19") || candidate.startsWith("20");
    Dates.Found found = wholeYear ? Dates.find(candidate, true) : null;
    return found != null && found.start() == 0 ? found.iso().substring(0, 10) : null;
  }

  private static boolean isDatePart(char c) {
    return (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '_';
  }
}
