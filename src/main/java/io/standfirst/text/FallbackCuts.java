package io.standfirst.text;

/**
 * Cuts a stretch that no mark ends, so that a text without punctuation has sentences that a reader
 * can take in, and no sentence is longer than {@value #LONGEST} UTF-16 code units.
 *
 * <p>The cut is behind the last semicolon, colon or dash; else behind the last comma; else, where
 * there is none, at a space after about {@value #UNMARKED} code units; in a script that writes no
 * spaces, between any two characters. Each cut looks back at most {@value #LONGEST} code units and
 * leaves at least {@value #SHORTEST} behind, so all cuts of a text take linear time.
 */
final class FallbackCuts {
  /** The bound on the length of a sentence: real ones that are longer are below 1 in 2,000. */
  static final int LONGEST = 600;

  private static final int UNMARKED = 300;
  private static final int SHORTEST = 150;

  private final String text;

  FallbackCuts(String text) {
    this.text = text;
  }

  /**
   * Where to cut the stretch from {@code start}, whose first {@link #LONGEST} units end nowhere.
   */
  int in(int start) {
    int end = start + LONGEST;
    int comma = -1;
    int space = -1;
    for (int i = end - 1; i >= start + SHORTEST; i--) {
      char c = text.charAt(i);
      if (isClauseEnd(c, i)) {
        return i + 1;
      }
      if (comma < 0 && Punctuation.isComma(c) && isFree(c, i)) {
        comma = i + 1;
      }
      if ((space < 0 || i >= start + UNMARKED) && Script.isSpace(c)) {
        space = i;
      }
    }
    if (comma >= 0) {
      return comma;
    }
    if (space >= 0) {
      return space;
    }
    return whole(Script.isUnparted(text.codePointAt(start + UNMARKED)) ? start + UNMARKED : end);
  }

  private boolean isClauseEnd(char c, int at) {
    boolean spacedDash = Punctuation.isDash(c) && Script.isSpace(text.charAt(at - 1));
    return (Punctuation.isClauseMark(c) || spacedDash) && isFree(c, at);
  }

  /** Whether a mark stands between words, not within "10:30" or "1,000". */
  private boolean isFree(char c, int at) {
    return c >= 0x0600 || Script.isSpace(text.charAt(at + 1));
  }

  /** The next place from {@code at} backwards that parts no character from its marks. */
  private int whole(int at) {
    int cut = at;
    while (at - cut < SHORTEST && (isMark(cut) || Character.isLowSurrogate(text.charAt(cut)))) {
      cut--;
    }
    return cut;
  }

  private boolean isMark(int at) {
    int type = Character.getType(text.charAt(at));
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
