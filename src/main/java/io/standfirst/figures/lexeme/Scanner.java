package io.standfirst.figures.lexeme;

import io.standfirst.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into {@link Lexeme}s in one pass: words (with inner apostrophes and the points of
 * "a.m."), numbers in digits, and single signs. Hyphens are signs of their own, so "18-hour" is
 * three lexemes that are glued. Every code unit is looked at a bounded number of times.
 */
public final class Scanner {
  /** Numerals of East Asia are from here on. */
  private static final int FIRST_HAN = 0x3000;

  private static final int MOST_POINTS = 3;

  private final String text;
  private final int limit;
  private final boolean commaDecimals;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  private Scanner(String text, Span range, boolean commaDecimals) {
    this.text = text;
    this.at = range.start();
    this.limit = range.end();
    this.commaDecimals = commaDecimals;
  }

  /**
   * The lexemes of a sentence.
   *
   * @param text the whole text
   * @param range where the sentence stands in it
   * @param commaDecimals whether the language writes 2,5 for two and a half
   */
  public static Lexemes scan(String text, Span range, boolean commaDecimals) {
    Scanner scanner = new Scanner(text, range, commaDecimals);
    scanner.run();
    return new Lexemes(text, scanner.found);
  }

  private void run() {
    while (at < limit) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else if (isDigit(c) || opensDecimals(c)) {
        number();
      } else if (Character.getType(c) == Character.OTHER_NUMBER && FractionSigns.value(c) != null) {
        add(Lexeme.Type.NUMBER, at + Character.charCount(c), FractionSigns.value(c));
      } else if (Character.isLetter(c)) {
        DigitRun.Read spelled = c < FIRST_HAN ? null : HanNumerals.at(text, at, limit);
        if (spelled == null) {
          word();
        } else {
          add(Lexeme.Type.NUMBER, spelled.end(), spelled.value());
        }
      } else {
        add(Lexeme.Type.SIGN, pastSign(c), null);
      }
    }
  }

  private boolean opensDecimals(int c) {
    boolean opens = c == '.' && at + 1 < limit && isDigit(text.codePointAt(at + 1));
    return opens
        && (at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || isPoint(at - 1)));
  }

  private boolean isPoint(int index) {
    return text.charAt(index) == '.';
  }

  /** The points of "10...20", which are one sign between two numbers; else the sign at hand. */
  private int pastSign(int c) {
    int end = at + Character.charCount(c);
    if (c != '.' || found.isEmpty() || !found.getLast().isNumber() || found.getLast().end() < at) {
      return end;
    }
    int last = end;
    while (last < limit && last < at + MOST_POINTS && isPoint(last)) {
      last++;
    }
    return last > end && last < limit && isDigit(text.codePointAt(last)) ? last : end;
  }

  private void number() {
    DigitRun.Read read = DigitRun.at(text, at, limit, commaDecimals);
    BigDecimal value = read.value();
    if (value == null) {
      add(Lexeme.Type.CODE, read.end(), null);
      return;
    }
    HanNumerals.Scale scale = HanNumerals.scale(text, read.end(), limit);
    value = value.multiply(scale.value());
    DigitRun.Read lesser = scale.end() > read.end() ? myriads(scale.end()) : null;
    if (lesser == null || lesser.value() == null) {
      add(Lexeme.Type.NUMBER, scale.end(), value);
    } else {
      add(Lexeme.Type.NUMBER, lesser.end(), value.add(lesser.value()));
    }
    possessive();
  }

  /** The "5000万" of "3億5000万"; null for none. */
  private DigitRun.@Nullable Read myriads(int start) {
    if (start >= limit || !isDigit(text.codePointAt(start))) {
      return null;
    }
    DigitRun.Read read = DigitRun.at(text, start, limit, commaDecimals);
    HanNumerals.Scale scale = HanNumerals.scale(text, read.end(), limit);
    BigDecimal value = read.value();
    return value == null || scale.end() == read.end()
        ? null
        : new DigitRun.Read(scale.end(), value.multiply(scale.value()));
  }

  private void word() {
    add(Lexeme.Type.WORD, WordRun.end(text, at, limit), null);
    possessive();
  }

  /** The "'s" of "the port's" and "2019's". */
  private void possessive() {
    if (WordRun.isPossessive(text, at, limit)) {
      add(Lexeme.Type.WORD, at + 2, null);
    }
  }

  private void add(Lexeme.Type type, int end, @Nullable BigDecimal value) {
    String raw = text.substring(at, end);
    boolean touches = !found.isEmpty() && found.getLast().end() == at;
    boolean glued = touches && !isDash(at) && !isDash(at - 1);
    String word = type == Lexeme.Type.WORD ? Lexeme.lower(raw) : raw;
    found.add(new Lexeme(type, at, end, raw, word, value, glued));
    at = end;
  }

  /** Whether a dash stands at an offset that parts two clauses: "the mill—it closed". */
  private boolean isDash(int index) {
    return text.charAt(index) == '—'
        && index > 0
        && index + 1 < limit
        && !(isDigit(text.charAt(index - 1)) && isDigit(text.charAt(index + 1)));
  }

  private static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.digit(c, 10) >= 0 && Character.isDigit(c);
  }
}
