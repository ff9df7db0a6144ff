package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;

/** Tells "a third" of something that is not named after it from "a third party". */
final class Shares {
  /** How many words may stand between "by" and the share. */
  private static final int MOST_LEADS = 5;

  private final WordSets<NumberSet> sets;

  Shares(WordSets<NumberSet> sets) {
    this.sets = sets;
  }

  /**
   * Whether it is a share.
   *
   * @param at its article
   * @param to the lexeme after it
   */
  boolean holds(Lexemes line, int at, int to) {
    boolean ends = ends(line, to);
    return (ends && isMargin(line, at))
        || (sets.has(NumberSet.SHARE_LEAD, line.at(at - 1))
            && (ends || sets.has(NumberSet.SHARE_VERB, line.at(to))))
        || (sets.has(NumberSet.SHARE_COMPARED, line.at(to)) && ends(line, to + 1))
        || line.at(to).is("fewer");
  }

  private boolean ends(Lexemes line, int at) {
    Lexeme after = line.at(at);
    boolean whole = !after.isWord() && !after.isHyphen() && !after.isNumber();
    return whole || sets.has(NumberSet.MARGIN_END, after);
  }

  /** "fell by (more than) a third", "is down (nearly) a fifth". */
  private boolean isMargin(Lexemes line, int at) {
    int by = at - 1;
    while (by > at - MOST_LEADS && sets.has(NumberSet.MARGIN_LEAD, line.at(by))) {
      by--;
    }
    return line.at(by).is("by") || line.at(by).is("down") || line.at(by).is("up");
  }
}
