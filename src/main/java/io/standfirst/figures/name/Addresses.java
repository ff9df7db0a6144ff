package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Locale;
import java.util.Set;

/** Numbers that say where to find somebody: of houses, and postal codes. */
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

  private Addresses() {}

  /**
   * Whether the number at a lexeme is part of an address: "123 Mill Street", "PA 23456", the number
   * of a house or a postal code after a state.
   */
  static boolean holds(Lexemes line, int at) {
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
