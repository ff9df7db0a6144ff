package io.standfirst.article.charset;

import java.lang.Character.UnicodeScript;

/**
 * How much a text looks as if it were read in the right character set, at most 1: letters of one
 * script in each word, small letters after capitals and not before, no signs within words.
 */
final class Plausibility {
  private Plausibility() {}

  static double of(String text) {
    int beyondAscii = 0;
    int wrong = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        beyondAscii++;
        if (c == '\uFFFD' || c < 0xA0) {
          wrong += 4;
        } else if (c >= '\uE000' && c <= '\uF8FF') {
          wrong += 2;
        } else if (Character.isLetter(c)) {
          if (Character.isLetter(before) && mixes(before, c)) {
            wrong++;
          }
        } else if (Character.isLetter(before)
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i + 1))
            && !isApostrophe(c)) {
          wrong += 2; // a sign within a word
        }
      } else if (Character.isUpperCase(c) && before > 0x7F && Character.isLowerCase(before)) {
        wrong++;
      }
      before = c;
    }
    return beyondAscii == 0 ? 0 : Math.max(-1, 1 - 3.0 * wrong / beyondAscii);
  }

  private static boolean mixes(char before, char c) {
    UnicodeScript one = UnicodeScript.of(before);
    UnicodeScript two = UnicodeScript.of(c);
    boolean alphabets =
        (one == UnicodeScript.LATIN || one == UnicodeScript.CYRILLIC || one == UnicodeScript.GREEK)
            && (two == UnicodeScript.LATIN
                || two == UnicodeScript.CYRILLIC
                || two == UnicodeScript.GREEK);
    return (alphabets && one != two) || (Character.isLowerCase(before) && Character.isUpperCase(c));
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2019' || c == '\u2018' || c == '\u00B7' || c == '\u2013' || c == '\u2014';
  }
}
