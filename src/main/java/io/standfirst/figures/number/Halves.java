package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords.Role;

/** Tells a half that is a share from "half open", "a half brother" and "the second half". */
final class Halves {
  private final NumberWords words;
  private final WordSets<NumberSet> sets;

  Halves(NumberWords words, WordSets<NumberSet> sets) {
    this.words = words;
    this.sets = sets;
  }

  /**
   * Whether it is a share.
   *
   * @param at the half, or its article
   * @param to the lexeme after it
   */
  boolean isShare(Lexemes line, int at, int to) {
    boolean state = at + 1 == to && sets.has(NumberSet.HALF_STATE, line.at(to));
    return !state
        && !sets.has(NumberSet.HALF_NAME, line.at(to))
        && !words.is(line.at(at - 1), Role.ORDINAL);
  }
}
