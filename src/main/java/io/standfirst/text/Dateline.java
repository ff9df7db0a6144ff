package io.standfirst.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The place and agency that stand before an article's first words: "LONDON (Reuters) - ", "(CNN)",
 * "PARIS, May 5 — ". It is a sentence of its own, so that none is quoted with it.
 */
final class Dateline {
  private static final int LONGEST = 80;
  private static final Set<String> AGENCIES =
      new HashSet<>(Tables.lines(Dateline.class, "agencies.tsv"));

  private Dateline() {}

  /** Behind the dateline with which a paragraph opens; {@code from} where there is none. */
  static int end(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        return endOfAgency(text, from, i, limit, to);
      }
      if (isDash(text, i)) {
        boolean spaced = i > from && i + 1 < to && Script.isSpace(text.charAt(i - 1));
        if (!spaced) {
          continue;
        }
        return isPlace(text, from, i) ? behindDash(text, i, to) : from;
      }
      if (!isDatelinePart(c)) {
        return from;
      }
    }
    return from;
  }

  private static boolean isDatelinePart(char c) {
    return Script.isWordPart(c)
        || c == ' '
        || c == ','
        || c == '.'
        || c == '\''
        || c == '/'
        || Punctuation.isDash(c);
  }

  private static int endOfAgency(String text, int from, int open, int limit, int to) {
    int close = text.indexOf(')', open, limit);
    if (close < 0 || (open > from && !Character.isUpperCase(text.codePointAt(from)))) {
      return from;
    }
    String agency = text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
    int next = close + 1;
    while (next < to && Script.isSpace(text.charAt(next))) {
      next++;
    }
    boolean dashed = next < to && isDash(text, next);
    boolean known = AGENCIES.contains(agency);
    boolean place = open == from || isCapitalised(text, from, open);
    if (next >= to || !place || !known) {
      return from;
    }
    return dashed ? behindDash(text, next, to) : close + 1;
  }

  /** A first word in capitals, no word with a small first letter, in a text that has small ones. */
  private static boolean isPlace(String text, int from, int dash) {
    int letters = 0;
    while (from + letters < dash && Script.isWordPart(text.charAt(from + letters))) {
      if (!Character.isUpperCase(text.charAt(from + letters))) {
        return false;
      }
      letters++;
    }
    return letters >= 3
        && isCapitalised(text, from, dash)
        && text.substring(dash, Math.min(text.length(), dash + 40))
            .chars()
            .anyMatch(Character::isLowerCase);
  }

  /** Whether no word begins with a small letter. */
  private static boolean isCapitalised(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i)) && (i == from || text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(String text, int at) {
    return Punctuation.isDash(text.charAt(at));
  }

  private static int behindDash(String text, int dash, int to) {
    int end = dash;
    while (end < to && Punctuation.isDash(text.charAt(end))) {
      end++;
    }
    return end < to ? end : dash;
  }
}
