package io.standfirst.figures;

import java.util.Locale;
import java.util.Set;

/** Numbers that say where to find somebody: of houses and telephones, and postal codes. */
final class Addresses {
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "road",
          "rd",
          "avenue",
          "ave",
          "lane",
          "drive",
          "boulevard",
          "blvd",
          "square",
          "court",
          "terrace",
          "crescent",
          "parkway",
          "highway",
          "gardens",
          "close");

  /** A telephone number has no more groups of digits. */
  private static final int MOST_GROUPS = 6;

  private Addresses() {}

  /** Whether the number at a lexeme is part of an address. */
  static boolean holds(Lexemes line, int at) {
    return isTelephone(line, at) || isAddress(line, at);
  }

  /** "+44 20 7946 0958", "020 7946 0958": groups of digits led by a plus or a nought. */
  private static boolean isTelephone(Lexemes line, int at) {
    int first = at;
    while (first > at - MOST_GROUPS && line.at(first - 1).isPlainDigits()) {
      first--;
    }
    int last = at;
    while (last < at + MOST_GROUPS && line.at(last + 1).isPlainDigits()) {
      last++;
    }
    boolean led = line.at(first - 1).is("+") && line.at(first).glued();
    boolean nought = line.at(first).raw().startsWith("0") && line.at(first).raw().length() > 2;
    return last - first >= 2 && (led || nought);
  }

  /** "123 Mill Street", "PA 23456": the number of a house, a postal code after a state. */
  private static boolean isAddress(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isPlainDigits() || number.raw().length() > 5) {
      return false;
    }
    String state = line.at(at - 1).raw();
    if (number.raw().length() == 5 && state.length() == 2 && state.equals(upper(state))) {
      return line.at(at - 1).isWord();
    }
    int end = at + 1;
    while (end <= at + 4 && line.at(end).isCapitalised()) {
      end++;
    }
    return end > at + 2 && STREETS.contains(line.at(end - 1).word());
  }

  private static String upper(String raw) {
    return raw.toUpperCase(Locale.ROOT);
  }
}
