package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;

/** Tells the share by which something changed, "fell by a third", from "a third party". */
final class Margins {
  /** How many words may stand between "by" and the share. */
  private static final int MOST_LEADS = 5;

  private final WordSets<NumberSet> sets;

  Margins(WordSets<NumberSet> sets) {
    this.sets = sets;
  }

  /** Whether "by" leads the fraction at a lexeme, and no noun is after it. */
  boolean holds(Lexemes line, int at, Lexeme after) {
    int by = at - 1;
    while (by > at - MOST_LEADS && sets.has(NumberSet.MARGIN_LEAD, line.at(by))) {
      by--;
    }
    boolean whole = !after.isWord() && !after.isHyphen() && !after.isNumber();
    return line.at(by).is("by") && (whole || sets.has(NumberSet.MARGIN_END, after));
  }
}
