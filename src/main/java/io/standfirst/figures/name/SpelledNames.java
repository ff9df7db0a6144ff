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

  SpelledNames(WordClasses classes, NumberWords numbers) {
    this.classes = classes;
    this.numbers = numbers;
  }

  /** Whether the word at a lexeme is a capitalised number that a capitalised word goes with. */
  boolean holds(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (!number.isCapitalised() || !isNumber(number) || opensClause(line, at)) {
      return false;
    }
    return (isName(line.at(at + 1)) || isName(line.at(at - 1)) || isPossessor(line, at - 1))
        && !isHeading(line);
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
    return line.at(at).is("'s") && line.at(at - 1).isCapitalised();
  }

  private boolean isHeading(Lexemes line) {
    int capitalised = 0;
    int small = 0;
    for (int i = 0; i < line.size(); i++) {
      Lexeme word = line.at(i);
      if (word.isWord() && !classes.isClosed(word)) {
        capitalised += word.isCapitalised() ? 1 : 0;
        small += word.isCapitalised() ? 0 : 1;
      }
    }
    return small < Math.max(1, capitalised / 4);
  }
}
