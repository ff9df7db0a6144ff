package io.standfirst.figures.lexeme;

import java.lang.Character.UnicodeScript;

/**
 * Finds where one word ends: letters with their marks, inner apostrophes and the points of "a.m."
 * and "U.S."; Han characters and kana are words apart. Linear.
 */
final class WordRun {
  /** Letters of East Asia are from here on. */
  private static final int FIRST_HAN = 0x3000;

  private final String text;
  private final int limit;

  private WordRun(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The offset after the word that begins at {@code start}. */
  static int end(String text, int start, int limit) {
    return new WordRun(text, limit).end(start);
  }

  /** Whether "'s" stands at an offset, and ends there. */
  static boolean isPossessive(String text, int at, int limit) {
    return at < limit && isApostrophe(text.charAt(at)) && new WordRun(text, limit).possessive(at);
  }

  private int end(int start) {
    int end = start;
    int letters = 0;
    boolean points = false;
    while (end < limit) {
      int c = text.codePointAt(end);
      if (c >= FIRST_HAN
          && end > start
          && (parts(end, c) || HanNumerals.at(text, end, limit) != null)) {
        break;
      } else if (Character.isLetter(c) || isMark(c)) {
        letters++;
      } else if (isApostrophe(c) && letterAt(end + 1) && !possessive(end)) {
        letters = 2;
      } else if (c == '.' && letters == 1 && (points || letterAt(end + 1)) && single(end + 1)) {
        points = true;
        letters = 0;
      } else if (c != '²' && c != '³') {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Whether kana begin after Han characters or the other way round: "円です". */
  private boolean parts(int index, int c) {
    UnicodeScript before = UnicodeScript.of(text.codePointBefore(index));
    UnicodeScript own = UnicodeScript.of(c);
    return before != own && isEastAsian(before) && isEastAsian(own);
  }

  /** Whether words of a script follow one another without a space. */
  private static boolean isEastAsian(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  /** Whether the letter at {@code index} stands alone, as in "a.m." and "U.S.": or nothing does. */
  private boolean single(int index) {
    return !letterAt(index) || !letterAt(index + 1);
  }

  private boolean possessive(int apostrophe) {
    int next = apostrophe + 1;
    return next < limit
        && (text.charAt(next) == 's' || text.charAt(next) == 'S')
        && !letterAt(next + 1);
  }

  private boolean letterAt(int index) {
    return index < limit && Character.isLetter(text.codePointAt(index));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }
}
