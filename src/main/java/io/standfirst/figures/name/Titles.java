package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;

/**
 * Titles of works that begin with a number of a time: "60 Minutes", "48 Hours". A capital inside a
 * sentence tells them; in a heading it tells nothing.
 */
final class Titles {
  private final WordSets<NameWord> words;
  private final Headings headings;

  Titles(WordSets<NameWord> words, Headings headings) {
    this.words = words;
    this.headings = headings;
  }

  /** Whether the number at a lexeme begins such a title. */
  boolean holds(Lexemes line, int at) {
    Lexeme unit = line.at(at + 1);
    return unit.isCapitalised()
        && !unit.glued()
        && unit.raw().length() > 1
        && Character.isLowerCase(unit.raw().charAt(1))
        && words.has(NameWord.TIME_UNIT, unit)
        && !headings.isHeading(line);
  }
}
