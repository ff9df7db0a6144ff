package io.standfirst.figures.lexeme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number written in digits, whatever script they are of and however they are grouped:
 * "36,040", "36.040,5", "36 040", "36'040", "1,23,456", ".5", "2,5", with the exponent that follows
 * ({@link Exponents}).
 *
 * <p>A comma or point before exactly three digits groups in the comma's case (the point's where the
 * language of the text decimalises with commas) and parts decimals otherwise. Each digit is looked
 * at once, so the cost is linear.
 */
final class DigitRun {
  /** More digits than this are a code, not a number. */
  private static final int MAX_DIGITS = 40;

  private final String text;
  private final int limit;
  private final boolean commaDecimals;
  private int at;

  private DigitRun(String text, int start, int limit, boolean commaDecimals) {
    this.text = text;
    this.at = start;
    this.limit = limit;
    this.commaDecimals = commaDecimals;
  }

  /** What was read: null value for digits that are no number. */
  record Read(int end, @Nullable BigDecimal value) {}

  /** Reads from the digit, or decimal point before a digit, at {@code start}. */
  static Read at(String text, int start, int limit, boolean commaDecimals) {
    return new DigitRun(text, start, limit, commaDecimals).read();
  }

  private Read read() {
    StringBuilder digits = new StringBuilder();
    if (isDecimalMark(text.charAt(at)) && digitAt(at) < 0) {
      at++;
      digits.append("0.");
      digits(digits);
      return exponent(digits);
    }
    int first = digits(digits);
    char grouping = 0;
    boolean leadingZero = digits.charAt(0) == '0';
    while (at < limit && first <= 3 && !leadingZero) {
      char mark = normalMark(text.charAt(at));
      if (mark == 0 || (grouping != 0 && mark != grouping)) {
        break;
      }
      if (mark == ',' && spacedGroup(at + 1)) {
        grouping = mark;
        at += 2;
        digits(digits);
        continue;
      }
      int width = width(at + 1);
      boolean indian = mark == ',' && width == 2 && indianTail(at + 3);
      if ((width != 3 && !indian) || !groups(mark, grouping) || isAirliner(mark, grouping)) {
        break;
      }
      grouping = mark;
      at++;
      digits(digits);
    }
    if (grouping == '.' && next(at, '.') && width(at + 1) > 0) {
      return code();
    }
    if (at < limit && isDecimalMark(text.charAt(at)) && text.charAt(at) != grouping) {
      int width = width(at + 1);
      if (width > 0) {
        digits.append('.');
        at++;
        digits(digits);
        if (at < limit && text.charAt(at) == '.' && width(at + 1) > 0) {
          return code();
        }
      }
    }
    return exponent(digits);
  }

  /** ", 000": a space that typesetting left after a comma; no number of its own begins with 0. */
  private boolean spacedGroup(int index) {
    return next(index, ' ') && width(index + 1) == 3 && digitAt(index + 1) == 0;
  }

  /** Whether {@code mark}, with three digits after it, parts groups here. */
  private boolean groups(char mark, char grouping) {
    return switch (mark) {
      case ',' -> grouping == ',' || !commaDecimals || (width(at + 4) >= 0 && next(at + 4, ','));
      case '.' -> grouping == '.' || commaDecimals || pointGroup(at + 4) || decimalComma(at + 4);
      default -> true;
    };
  }

  /** A second group after a point: "1.234.567", but not the end of a sentence. */
  private boolean pointGroup(int index) {
    return next(index, '.') && width(index + 1) > 0;
  }

  /** "90 737 Max jets": three digits behind a blank that are the name of what is counted. */
  private boolean isAirliner(char mark, char grouping) {
    return mark == ' '
        && grouping == 0
        && digitAt(at + 1) == 7
        && digitAt(at + 3) == 7
        && isNameAfter(at + 4);
  }

  /** A capital behind a blank, a hyphen and a digit, or a letter. */
  private boolean isNameAfter(int index) {
    if (index + 1 >= limit) {
      return false;
    }
    char next = text.charAt(index);
    char second = text.charAt(index + 1);
    return Character.isLetter(next)
        || (next == ' ' && Character.isUpperCase(second))
        || (next == '-' && digitAt(index + 1) >= 0);
  }

  private boolean decimalComma(int index) {
    return next(index, ',') && width(index + 1) > 0 && width(index + 1) != 3;
  }

  private boolean indianTail(int index) {
    return next(index, ',') && (width(index + 1) == 3 || width(index + 1) == 2);
  }

  private boolean next(int index, char mark) {
    return index < limit && normalMark(text.charAt(index)) == mark;
  }

  private Read exponent(StringBuilder digits) {
    if (digits.length() > MAX_DIGITS) {
      return code();
    }
    BigDecimal value = new BigDecimal(digits.toString());
    Exponents.Read raised = Exponents.read(text, at, limit, value);
    if (raised == null) {
      return new Read(at, value);
    }
    at = raised.end();
    return raised.value() == null ? code() : new Read(at, raised.value());
  }

  private Read code() {
    while (at < limit && (digitAt(at) >= 0 || (text.charAt(at) == '.' && width(at + 1) > 0))) {
      at += digitAt(at) >= 0 ? Character.charCount(text.codePointAt(at)) : 1;
    }
    return new Read(at, null);
  }

  private int digits(StringBuilder into) {
    int count = 0;
    while (at < limit && digitAt(at) >= 0) {
      into.append((char) ('0' + digitAt(at)));
      at += Character.charCount(text.codePointAt(at));
      count++;
    }
    return count;
  }

  /** How many digits stand from {@code index} on, counted to four: more matter not. */
  private int width(int index) {
    int count = 0;
    int place = index;
    while (place < limit && count < 4 && digitAt(place) >= 0) {
      place += Character.charCount(text.codePointAt(place));
      count++;
    }
    return count;
  }

  private int digitAt(int index) {
    char c = text.charAt(index);
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return Character.digit(text.codePointAt(index), 10);
  }

  private static boolean isDecimalMark(char c) {
    return c == '.' || c == ',' || c == '·' || c == '٫';
  }

  /** The mark that groups digits at this character, spaces of all widths as one; 0 for none. */
  private static char normalMark(char c) {
    return switch (c) {
      case ',', '٬', '，' -> ',';
      case '.' -> '.';
      case '\'', '’' -> '\'';
      case ' ' -> ' ';
      case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2008' -> '\u00A0';
      default -> 0;
    };
  }
}
