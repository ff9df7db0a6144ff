package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Locale;

/** Numbers that say where to find somebody: of houses, and postal codes. */
final class Addresses {
  private final WordClasses classes;
  private final WordSets<NameWord> words;

  Addresses(WordClasses classes, WordSets<NameWord> words) {
    this.classes = classes;
    this.words = words;
  }

  /**
   * Whether the number at a lexeme is part of an address: "123 Mill Street", "12 W. Mill Road", "PA
   * 23456", "Elland, Ohio 44113": the number of a house, or a postal code after a state.
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
    int name = pastCompass(line, at + 1);
    int end = name;
    while (end <= name + 4
        && (line.at(end).isCapitalised() || (end > name && line.at(end).is("of")))) {
      end++;
    }
    if (name > at + 1 && (isNumbered(line, name) || (line.at(name - 1).is(".") && end > name))) {
      return true;
    }
    return end > name + 1 && classes.is(line.at(end - 1), WordClass.STREET);
  }

  /** The street of "12 N. 3rd St". */
  private boolean isNumbered(Lexemes line, int at) {
    return line.at(at).isPlainDigits()
        && line.at(at + 1).glued()
        && classes.is(line.at(at + 2), WordClass.STREET);
  }

  /** Past the "W." of "12 W. Mill Road". */
  private int pastCompass(Lexemes line, int at) {
    boolean point =
        line.at(at).isCapitals()
            && !line.at(at).glued()
            && words.has(NameWord.COMPASS, line.at(at));
    boolean abbreviated = line.at(at + 1).is(".") && line.at(at + 1).glued();
    return point ? at + (abbreviated ? 2 : 1) : at;
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
