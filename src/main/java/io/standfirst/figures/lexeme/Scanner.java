package io.standfirst.figures.lexeme;

import io.standfirst.text.Span;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Scripts whose words follow one another without a space. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

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
      } else if (Character.getType(c) == Character.OTHER_NUMBER && fraction(c) != null) {
        add(Lexeme.Type.NUMBER, at + Character.charCount(c), fraction(c));
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
    int end = at;
    int letters = 0;
    boolean points = false;
    while (end < limit) {
      int c = text.codePointAt(end);
      if (c >= FIRST_HAN
          && end > at
          && (parts(end, c) || HanNumerals.at(text, end, limit) != null)) {
        break;
      } else if (Character.isLetter(c) || isMark(c)) {
        letters++;
      } else if (isApostrophe(c) && letterAt(end + 1) && !possessive(end)) {
        letters = 2;
      } else if (c == '.' && letters == 1 && (points || letterAt(end + 1)) && single(end + 1)) {
        points = true;
        letters = 0;
      } else if (c != '²' && c != '³') {
        break;
      }
      end += Character.charCount(c);
    }
    add(Lexeme.Type.WORD, end, null);
    if (end < limit && isApostrophe(text.charAt(end)) && possessive(end)) {
      add(Lexeme.Type.WORD, end + 2, null);
    }
  }

  /** Whether kana begin after Han characters or the other way round: "円です". */
  private boolean parts(int index, int c) {
    UnicodeScript before = UnicodeScript.of(text.codePointBefore(index));
    UnicodeScript own = UnicodeScript.of(c);
    return before != own && EAST_ASIAN.contains(before) && EAST_ASIAN.contains(own);
  }

  /** Whether the letter at {@code index} stands alone, as in "a.m." and "U.S.": or nothing does. */
  private boolean single(int index) {
    return !letterAt(index) || !letterAt(index + 1);
  }

  private boolean possessive(int apostrophe) {
    int next = apostrophe + 1;
    return next < limit
        && (text.charAt(next) == 's' || text.charAt(next) == 'S')
        && !letterAt(next + 1);
  }

  private boolean letterAt(int index) {
    return index < limit && Character.isLetter(text.codePointAt(index));
  }

  private void add(Lexeme.Type type, int end, @Nullable BigDecimal value) {
    String raw = text.substring(at, end);
    boolean glued = !found.isEmpty() && found.getLast().end() == at;
    String word = type == Lexeme.Type.WORD ? lower(raw) : raw;
    found.add(new Lexeme(type, at, end, raw, word, value, glued));
    at = end;
  }

  private static String lower(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < 'a' || c > 'z') {
        return raw.toLowerCase(Locale.ROOT).replace('’', '\'');
      }
    }
    return raw;
  }

  private static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.digit(c, 10) >= 0 && Character.isDigit(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  /** The value of a fraction written as one character, "½"; null for other signs. */
  private static @Nullable BigDecimal fraction(int c) {
    int[] parts =
        switch (c) {
          case '½' -> new int[] {1, 2};
          case '⅓' -> new int[] {1, 3};
          case '⅔' -> new int[] {2, 3};
          case '¼' -> new int[] {1, 4};
          case '¾' -> new int[] {3, 4};
          case '⅕' -> new int[] {1, 5};
          case '⅖' -> new int[] {2, 5};
          case '⅗' -> new int[] {3, 5};
          case '⅘' -> new int[] {4, 5};
          case '⅙' -> new int[] {1, 6};
          case '⅚' -> new int[] {5, 6};
          case '⅛' -> new int[] {1, 8};
          case '⅜' -> new int[] {3, 8};
          case '⅝' -> new int[] {5, 8};
          case '⅞' -> new int[] {7, 8};
          default -> null;
        };
    return parts == null
        ? null
        : BigDecimal.valueOf(parts[0]).divide(BigDecimal.valueOf(parts[1]), MathContext.DECIMAL64);
  }
}
