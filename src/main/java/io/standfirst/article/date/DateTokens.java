package io.standfirst.article.date;

import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers, words and signs of a line, for the reader of dates. */
final class DateTokens {
  private final List<Token> tokens;

  private DateTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  static DateTokens of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int start = at++;
      if (isDigit(c)) {
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
        tokens.add(new Token(Kind.NUMBER, ascii(text, start, at), start, at));
      } else if (isWordPart(c)) {
        while (at < text.length() && isWordPart(text.charAt(at))) {
          at++;
        }
        tokens.add(
            new Token(Kind.WORD, text.substring(start, at).toLowerCase(Locale.ROOT), start, at));
      } else {
        tokens.add(
            new Token(
                Whitespace.isSpace(c) ? Kind.SPACE : Kind.SIGN, String.valueOf(c), start, at));
      }
    }
    return new DateTokens(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
  }

  /** The first index at or after {@code index} that is no space. */
  int pastSpace(int index) {
    int at = index;
    while (at(at).kind() == Kind.SPACE) {
      at++;
    }
    return at;
  }

  /** Digits of any script: "٢٠٢٥" and "२०२५" are numbers as well. */
  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String ascii(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return digits.toString();
  }

  /** Signs that belong to letters, as the vowels of Devanagari, are parts of words. */
  private static boolean isWordPart(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetter(c);
    };
  }

  enum Kind {
    NUMBER,
    WORD,
    SIGN,
    SPACE,
    END
  }

  /**
   * @param text words in lower case
   */
  record Token(Kind kind, String text, int start, int end) {
    static final Token NONE = new Token(Kind.END, "", 0, 0);

    boolean is(String wanted) {
      return text.equals(wanted);
    }

    boolean isNumber(int fewest, int most) {
      return kind == Kind.NUMBER && text.length() >= fewest && text.length() <= most;
    }

    int value() {
      return Integer.parseInt(text);
    }
  }
}
