package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.number.NumberWords;

/**
 * Names with a number in words: "the Ten Commandments", "Three Mile Island", "Ocean's Eleven". A
 * capital inside a sentence tells them; in a heading, where most words have one, it tells nothing.
 */
final class SpelledNames {
  private final WordClasses classes;
  private final NumberWords numbers;
  private final Headings headings;

  SpelledNames(WordClasses classes, NumberWords numbers, Headings headings) {
    this.classes = classes;
    this.numbers = numbers;
    this.headings = headings;
  }

  /** Whether the word at a lexeme is a capitalised number that a capitalised word goes with. */
  boolean holds(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isCapitalised() || !isNumber(number) || opensClause(line, at)) {
      return false;
    }
    return (isName(line.at(at + 1))
            || isName(line.at(at - 1))
            || isPossessor(line, at - 1)
            || isAfterNoun(line.at(at - 1), number))
        && !headings.isHeading(line);
  }

  /** "the broadcaster Seven". */
  private boolean isAfterNoun(Lexeme before, Lexeme number) {
    return numbers.is(number, NumberWords.Role.SMALL)
        && numbers.of(before) == null
        && !classes.isClosed(before)
        && !classes.isVerb(before);
  }

  private boolean isNumber(Lexeme lexeme) {
    NumberWords.Entry entry = numbers.of(lexeme);
    return entry != null && entry.role() != NumberWords.Role.ORDINAL;
  }

  private static boolean opensClause(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return !before.isWord();
  }

  private boolean isName(Lexeme lexeme) {
    return lexeme.isCapitalised() && !classes.isClosed(lexeme);
  }

  /** "Ocean's Eleven". */
  private static boolean isPossessor(Lexemes line, int at) {
    return line.at(at).isPossessive() && line.at(at - 1).isCapitalised();
  }
}
