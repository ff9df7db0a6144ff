package io.standfirst.text;

/**
 * Marks that no space follows: "the end.The next" parts two sentences, "example.com", "3.5" and
 * "U.S." do not. Each look is bounded.
 */
final class NoSpace {
  /** How far a web address is looked at. */
  private static final int REACH = 60;

  /** How many letters of a script without capitals must stand before and behind. */
  private static final int BEFORE = 2;

  private static final int BEHIND = 3;
  private static final int YEAR = 4;

  private final String text;

  NoSpace(String text) {
    this.text = text;
  }

  /** Whether a mark that ends sentences by itself stands between two digits: "３．５". */
  boolean isDecimal(int mark, int run) {
    return mark > 0
        && run == mark + 1
        && Character.isDigit(text.charAt(mark - 1))
        && Character.isDigit(text.charAt(run));
  }

  /** Whether a sentence ends at a mark although a letter stands right behind it. */
  boolean ends(int mark, int close, int to) {
    int letter = Punctuation.isQuote(text.charAt(close)) ? close + 1 : close;
    if (letter >= to || mark < 2) {
      return false;
    }
    char next = text.charAt(letter);
    if (Script.isUnparted(next)) {
      return isUnpartedWord(mark) && !isAddress(mark, letter, to);
    }
    boolean opens =
        letter + 2 < to
            && (Character.isUpperCase(next)
                ? Character.isLowerCase(text.charAt(letter + 1))
                : close == letter && areCaseless(letter, Math.min(to, letter + BEHIND)));
    return opens && isWordBefore(mark, Character.isUpperCase(next)) && !isAddress(mark, letter, to);
  }

  /** Two letters of a script that parts no words; in Thai, one letter is an abbreviation's. */
  private boolean isUnpartedWord(int mark) {
    return Script.isUnparted(text.charAt(mark - 1)) && Script.isUnparted(text.charAt(mark - 2));
  }

  private boolean isWordBefore(int mark, boolean cased) {
    if (!cased) {
      return areCaseless(mark - BEFORE, mark);
    }
    boolean word =
        mark > 2
            && Character.isLowerCase(text.charAt(mark - 1))
            && Character.isLowerCase(text.charAt(mark - 2))
            && Character.isLetter(text.charAt(mark - 3));
    return word || isYear(mark);
  }

  private boolean isYear(int mark) {
    for (int i = mark - YEAR; i < mark; i++) {
      if (i < 0 || !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return mark == YEAR || !Script.isWordPart(text.charAt(mark - YEAR - 1));
  }

  /** Whether all are letters, or marks of letters, that are neither small nor capital. */
  private boolean areCaseless(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Script.isWordPart(c)
          || Character.isDigit(c)
          || Character.isLowerCase(c)
          || Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAddress(int mark, int letter, int to) {
    int start = mark;
    while (start > 0 && mark - start < REACH && !Script.isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = letter;
    while (end < to && end - letter < REACH && !Script.isSpace(text.charAt(end))) {
      end++;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || c == '\\' || c == '_' || c == '=') {
        return true;
      }
    }
    return text.startsWith("www", start);
  }
}
