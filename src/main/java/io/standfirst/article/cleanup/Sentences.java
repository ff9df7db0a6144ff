package io.standfirst.article.cleanup;

import io.standfirst.article.format.Whitespace;

/** Light questions about the shape of a line; real sentences are the business of another room. */
public final class Sentences {
  private static final String ENDS = ".!?…。！？؟۔।";
  private static final String CLOSERS = "\"'”’»«›)]」』】*_";

  private Sentences() {}

  /** Whether a line ends as a sentence does, perhaps within a quotation or bracket. */
  public static boolean isEnded(String line) {
    int at = line.length() - 1;
    while (at >= 0
        && (CLOSERS.indexOf(line.charAt(at)) >= 0 || Whitespace.isSpace(line.charAt(at)))) {
      at--;
    }
    return at >= 0 && ENDS.indexOf(line.charAt(at)) >= 0;
  }

  /** Words as one would count them: runs of letters and digits, or ideographs one by one. */
  public static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean ideograph = c >= '\u3040' && c <= '\u9FFF';
      boolean part = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (ideograph || (part && !inside)) {
        words++;
      }
      inside = part && !ideograph;
    }
    return words;
  }

  /** A line that could stand above an article: short, and no sentence. */
  public static boolean isHeadlineLike(String line) {
    int words = words(line);
    return words >= 2
        && words <= 30
        && line.length() <= 200
        && line.indexOf('\n') < 0
        && (!isEnded(line) || line.endsWith("?") || line.endsWith("!"))
        && !line.endsWith(":")
        && !line.endsWith(",")
        && !line.endsWith(";")
        && !ListItems.isItem(line);
  }
}
