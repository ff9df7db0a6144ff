package io.standfirst.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the words and numbers of a text, in one pass.
 *
 * <p>A word is a run of letters, digits and marks; an apostrophe inside it belongs to it, except in
 * languages that elide (French "l'eau" is two words); a full stop or comma between digits, and a
 * full stop between single letters ("U.S"), do not part it, nor do joiners without width. A
 * character of a script that parts no words (Han, kana, Thai and the like) is a token by itself.
 */
final class Tokeniser {
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca");

  /** Languages with a dotless small i. */
  private static final Set<String> TURKIC = Set.of("tr", "az");

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private final String text;
  private final boolean elides;
  private final Locale locale;

  Tokeniser(String text, Language language) {
    this.text = text;
    elides = ELIDING.contains(language.code());
    locale = TURKIC.contains(language.code()) ? Locale.of("tr") : Locale.ROOT;
  }

  /** The tokens of the whole text in order. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Script.isWordPart(c)) {
        i += Character.charCount(c);
      } else if (Script.isUnparted(c)) {
        int end = i + Character.charCount(c);
        tokens.add(token(i, end));
        i = end;
      } else {
        int end = endOfWord(i);
        tokens.add(token(i, end));
        i = end;
      }
    }
    return List.copyOf(tokens);
  }

  private Token token(int start, int end) {
    String form = text.substring(start, end).toLowerCase(locale);
    return new Token(Span.of(start, end), form.indexOf('’') < 0 ? form : form.replace('’', '\''));
  }

  private int endOfWord(int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Script.isWordPart(c) && !Script.isUnparted(c)) {
        i += Character.charCount(c);
      } else if (i > start && joins(c, i)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean joins(int c, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’' -> !elides && Character.isLetter(before) && Character.isLetter(after);
      case ',', '٫', '٬', '．', '，' -> isDigit(before) && isDigit(after);
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER ->
          Character.isLetter(after) && !Character.isLowerCase(after);
      case '"', '״', '׳' -> isHebrew(before) && isHebrew(after);
      case '.' ->
          (isDigit(before) && isDigit(after)) || (isSingleLetter(at - 1) && isSingleLetter(at + 1));
      default -> false;
    };
  }

  private boolean isSingleLetter(int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** Hebrew abbreviations have a mark before their last letter: "ארה״ב". */
  private static boolean isHebrew(char c) {
    return c >= 'א' && c <= 'ת';
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }
}
