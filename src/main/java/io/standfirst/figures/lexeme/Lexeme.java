package io.standfirst.figures.lexeme;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, a written number or a sign of a text.
 *
 * @param type what it is
 * @param start offset of its first UTF-16 code unit in the text
 * @param end offset after its last
 * @param raw as written
 * @param word in lower case
 * @param value of a number; null for all else
 * @param glued whether it touches the lexeme before it
 */
public record Lexeme(
    Type type,
    int start,
    int end,
    String raw,
    String word,
    @Nullable BigDecimal value,
    boolean glued) {

  /** The sorts of lexemes. */
  public enum Type {
    WORD,
    NUMBER,
    SIGN,
    /** Digits that are no number: a version, a telephone number, a date, a score of parts. */
    CODE,
    END
  }

  /** Whether it is this word, in lower case, or this sign. */
  public boolean is(String other) {
    return word.equals(other);
  }

  /** The same, known to the grammars by another word. */
  public Lexeme known(String other) {
    return new Lexeme(type, start, end, raw, other, null, glued);
  }

  /** Small letters of a word, its apostrophes straight. */
  public static String lower(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < 'a' || c > 'z') {
        return raw.toLowerCase(Locale.ROOT).replace('’', '\'');
      }
    }
    return raw;
  }

  /** Whether it is a word. */
  public boolean isWord() {
    return type == Type.WORD;
  }

  /** Whether it is "the", or is known by it. */
  public boolean isArticle() {
    return word.equals("the");
  }

  /** Whether it is the "'s" of a possessive, or of "is", with whichever apostrophe. */
  public boolean isPossessive() {
    return word.equals("'s");
  }

  /** Whether it is a number with a value. */
  public boolean isNumber() {
    return type == Type.NUMBER;
  }

  /** Whether a number stands in words of another language than English. */
  public boolean isSpelledNumber() {
    return type == Type.NUMBER && Character.isLetter(raw.codePointAt(0));
  }

  /** Whether a word is of a script that writes no spaces between its words and its numbers. */
  public boolean isUnspaced() {
    return type == Type.WORD && raw.charAt(raw.length() - 1) >= '\u3000';
  }

  /** Whether it is a hyphen, a dash or a minus. */
  public boolean isHyphen() {
    return type == Type.SIGN && raw.length() == 1 && "-‐‑–—−".contains(raw);
  }

  /** Whether it is a word that begins with a capital. */
  public boolean isCapitalised() {
    return type == Type.WORD && Character.isUpperCase(raw.codePointAt(0));
  }

  /** Whether a capital stands anywhere in it. */
  public boolean hasCapital() {
    return hasCapital(0);
  }

  /** Whether a capital stands in it after its first letter: "iPhone". */
  public boolean hasInnerCapital() {
    return hasCapital(1);
  }

  private boolean hasCapital(int from) {
    for (int i = from; i < raw.length(); i++) {
      if (Character.isUpperCase(raw.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of capitals alone. */
  public boolean isCapitals() {
    for (int i = 0; i < raw.length(); i++) {
      if (!Character.isUpperCase(raw.charAt(i))) {
        return false;
      }
    }
    return type == Type.WORD;
  }

  /** Whether a clause ends before it: the end of the sentence, a stop or a closing bracket. */
  public boolean endsClause() {
    return type == Type.END || ".,;:?!)".contains(raw);
  }

  /** Whether a written number has neither grouping nor decimals: "2019", not "2,019". */
  public boolean isPlainDigits() {
    if (type != Type.NUMBER || raw.length() > 9) {
      return false;
    }
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
