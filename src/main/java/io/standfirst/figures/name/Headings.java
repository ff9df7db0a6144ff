package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;

/** Lines where most words have a capital, so that a capital names nothing. */
final class Headings {
  private final WordClasses classes;

  Headings(WordClasses classes) {
    this.classes = classes;
  }

  /** Whether at most one word in five, of those that are no grammar, is in small letters. */
  boolean isHeading(Lexemes line) {
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
