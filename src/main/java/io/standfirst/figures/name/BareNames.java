package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;

/** Digits that everybody knows a thing by: "a 747 flew", "the Lower 48", the list "30 Under 30". */
final class BareNames {
  private static final int MODEL = 3;

  private final WordClasses classes;

  BareNames(WordClasses classes) {
    this.classes = classes;
  }

  /** Whether the number at a lexeme is such a name. */
  boolean holds(Lexemes line, int at) {
    return line.at(at).isPlainDigits()
        && (isModel(line, at) || isStates(line, at) || isList(line, at));
  }

  /** An article and a verb: nothing is counted. */
  private boolean isModel(Lexemes line, int at) {
    return line.at(at).raw().length() == MODEL
        && line.at(at - 1).is("a")
        && classes.isVerb(line.at(at + 1));
  }

  /** The contiguous states of the US. */
  private static boolean isStates(Lexemes line, int at) {
    return line.at(at).raw().equals("48") && line.at(at - 1).raw().equals("Lower");
  }

  private static boolean isList(Lexemes line, int at) {
    String number = line.at(at).raw();
    Lexeme before = line.at(at - 1);
    return (line.at(at + 1).is("under") && line.at(at + 2).raw().equals(number))
        || (before.is("under") && line.at(at - 2).raw().equals(number));
  }
}
