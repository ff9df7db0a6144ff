package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import java.util.Set;

/**
 * Digits that everybody knows a thing by: "a 911 call", "dialled 999", "a 747 flew", "the Lower
 * 48", the list "30 Under 30".
 */
final class BareNames {
  private static final Set<String> EMERGENCIES = Set.of("911", "999", "112");
  private static final int MODEL = 3;

  private final WordClasses classes;
  private final WordSets<NameWord> words;

  BareNames(WordClasses classes, WordSets<NameWord> words) {
    this.classes = classes;
    this.words = words;
  }

  /** Whether the number at a lexeme is such a name. */
  boolean holds(Lexemes line, int at) {
    return line.at(at).isPlainDigits()
        && (isEmergency(line, at) || isModel(line, at) || isStates(line, at) || isList(line, at));
  }

  private boolean isEmergency(Lexemes line, int at) {
    return EMERGENCIES.contains(line.at(at).raw())
        && (words.has(NameWord.CALL, line.at(at + 1)) || words.has(NameWord.DIAL, line.at(at - 1)));
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
