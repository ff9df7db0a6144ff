package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import java.util.Locale;

/** Numbers that say where to find somebody: of houses, and postal codes. */
final class Addresses {
  private final WordClasses classes;

  Addresses(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * Whether the number at a lexeme is part of an address: "123 Mill Street", "PA 23456", "Elland,
   * Ohio 44113": the number of a house, or a postal code after a state.
   */
  boolean holds(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isPlainDigits() || number.raw().length() > 5) {
      return false;
    }
    String state = line.at(at - 1).raw();
    if (number.raw().length() == 5 && state.length() == 2 && state.equals(upper(state))) {
      return line.at(at - 1).isWord();
    }
    if (number.raw().length() == 5 && isAfterPlace(line, at)) {
      return true;
    }
    int end = at + 1;
    while (end <= at + 4 && line.at(end).isCapitalised()) {
      end++;
    }
    return end > at + 2 && classes.is(line.at(end - 1), WordClass.STREET);
  }

  /** "Elland, Ohio (44113)". */
  private static boolean isAfterPlace(Lexemes line, int at) {
    return line.at(at - 1).isCapitalised()
        && line.at(at - 2).is(",")
        && line.at(at - 3).isCapitalised()
        && (!line.at(at + 1).isWord() || line.at(at + 1).isCapitalised());
  }

  private static String upper(String raw) {
    return raw.toUpperCase(Locale.ROOT);
  }
}
