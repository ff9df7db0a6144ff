package io.standfirst.article.cleanup;

import java.util.Locale;

/** Whether two lines say the same, whatever their case, spaces, quotes and marks. */
public final class Echo {
  private Echo() {}

  public static boolean same(String one, String two) {
    return letters(one).equals(letters(two));
  }

  /** The letters and digits of a line in lower case. */
  public static String letters(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int c;
    for (int i = 0; i < line.length(); i += Character.charCount(c)) {
      c = line.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
