package io.standfirst.text;

import java.util.Set;

/**
 * Sentences of Thai and Lao, which are written without a stop: words are not parted, and a space
 * stands where a sentence ends, but also between clauses and around figures and foreign words.
 *
 * <p>A space ends a sentence when it stands between letters of the script, a stretch of at least
 * {@value #SHORTEST} characters is behind it, and what follows does not open with a word that
 * carries the sentence on ("and", "which", "because").
 */
final class SpaceStops {
  private static final int SHORTEST = 40;
  private static final int LONGEST_WORD = 10;
  private static final Set<String> CARRIERS =
      Set.copyOf(Tables.lines(SpaceStops.class, "clause-openers.txt"));

  private final String text;

  SpaceStops(String text) {
    this.text = text;
  }

  /** Whether sentences of a language end at spaces. */
  static boolean apply(Language language) {
    return language.code().equals("th") || language.code().equals("lo");
  }

  /** Whether the space at {@code at} ends the sentence from {@code start}. */
  boolean ends(int at, int start, int to) {
    return at - start >= SHORTEST
        && at + 1 < to
        && isLetter(text.charAt(at - 1))
        && isLetter(text.charAt(at + 1))
        && !carriesOn(at + 1, to);
  }

  private boolean carriesOn(int word, int to) {
    int limit = Math.min(LONGEST_WORD, to - word);
    for (int length = 1; length <= limit; length++) {
      if (CARRIERS.contains(text.substring(word, word + length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return c >= 0x0E01 && c <= 0x0EDF && Script.isWordPart(c) && !Character.isDigit(c);
  }
}
