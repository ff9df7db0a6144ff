package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;

/** Tells "scores of villagers" from the scores of a match, of an orchestra or of pupils. */
final class Twenties {
  private final WordSets<NumberSet> sets;

  Twenties(WordSets<NumberSet> sets) {
    this.sets = sets;
  }

  /** Whether the "scores" at a lexeme are many of what follows, or of people that nothing names. */
  boolean holds(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    boolean harmed = sets.has(NumberSet.SCORES_HARM, before);
    Lexeme next = line.at(at + 1);
    if (!next.is("of")) {
      boolean more = next.is("more") && (harmed || before.is("and") || before.is("with"));
      return more || (harmed && (!next.isWord() || next.is("in")));
    }
    Lexeme what = line.at(at + 2);
    boolean many = what.isWord() && !sets.has(NumberSet.SCORES_OWNER, what);
    boolean led = at == 0 || harmed || !before.isWord() || sets.has(NumberSet.SCORES_LEAD, before);
    return many && led;
  }
}
