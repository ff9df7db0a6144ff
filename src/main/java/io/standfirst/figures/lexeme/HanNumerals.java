package io.standfirst.figures.lexeme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numerals of Chinese, Japanese and Korean: "三百二十万", and "500万", "3억" after digits.
 *
 * <p>Below ten thousand each unit (十, 百, 千) multiplies the digit before it; 万 and 亿 multiply all
 * that stands before them. Single characters and runs of mere digits are parts of words more often
 * than amounts ("一些", "九一一"), so a number has a unit after a digit, or begins with 十.
 */
final class HanNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final String MYRIADS = "万萬만";
  private static final String HUNDRED_MILLIONS = "亿億억";
  private static final int MAX_LENGTH = 24;

  /** A factor, and where the characters that tell it end. */
  record Scale(int end, BigDecimal value) {}

  private HanNumerals() {}

  /** The number that begins at {@code start}; null for none. */
  static DigitRun.@Nullable Read at(String text, int start, int limit) {
    long total = 0;
    long group = 0;
    long digit = -1;
    boolean unit = false;
    int at = start;
    for (; at < Math.min(limit, start + MAX_LENGTH); at++) {
      char c = text.charAt(at);
      int power = UNITS.indexOf(c);
      if (digit(c) >= 0 && digit < 0) {
        digit = digit(c);
      } else if (power >= 0 && (digit > 0 || (power == 0 && group == 0 && digit != 0))) {
        group += Math.max(1, digit) * Math.round(Math.pow(10, power + 1.0));
        digit = -1;
        unit = true;
      } else if (myriad(c) > 1 && group + digit > 0) {
        total = (total + group + Math.max(0, digit)) * myriad(c);
        group = 0;
        digit = -1;
        unit = true;
      } else if (c == '零' && unit) {
        digit = -1;
      } else {
        break;
      }
    }
    long value = total + group + Math.max(0, digit);
    return unit && at > start + 1 && value > 0
        ? new DigitRun.Read(at, BigDecimal.valueOf(value))
        : null;
  }

  /** What the characters from {@code at} on multiply the digits before them by, 1 for nothing. */
  static Scale scale(String text, int at, int limit) {
    long factor = 1;
    int end = at;
    int power = end < limit ? UNITS.indexOf(text.charAt(end)) : -1;
    if (power >= 0 && end + 1 < limit && myriad(text.charAt(end + 1)) > 1) {
      factor = Math.round(Math.pow(10, power + 1.0));
      end++;
    }
    while (end < limit && end < at + 3 && myriad(text.charAt(end)) > 1) {
      factor *= myriad(text.charAt(end));
      end++;
    }
    return new Scale(end, BigDecimal.valueOf(factor));
  }

  private static int digit(char c) {
    return c == '两' || c == '兩' ? 2 : DIGITS.indexOf(c);
  }

  private static long myriad(char c) {
    return MYRIADS.indexOf(c) >= 0 ? 10_000 : HUNDRED_MILLIONS.indexOf(c) >= 0 ? 100_000_000 : 1;
  }
}
