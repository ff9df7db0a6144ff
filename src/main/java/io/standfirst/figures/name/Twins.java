package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;

/** "A pair of shorts" is one thing; a pair of shoes, or of people, is two. */
final class Twins {
  /** How many words may describe the thing. */
  private static final int REACH = 3;

  private final WordClasses classes;
  private final WordSets<NameWord> words;

  Twins(WordClasses classes, WordSets<NameWord> words) {
    this.classes = classes;
    this.words = words;
  }

  /**
   * Whether "a pair of" begins at a lexeme, or "pair of" after an article, and one thing follows.
   */
  boolean holds(Lexemes line, int at) {
    int pair = line.at(at).is("a") ? at + 1 : at;
    if (!line.at(pair).is("pair") || !line.at(pair + 1).is("of")) {
      return false;
    }
    for (int i = pair + 2; i < pair + 2 + REACH; i++) {
      Lexeme word = line.at(i);
      if (words.has(NameWord.TWIN, word)) {
        return true;
      }
      if (!word.isWord() || classes.isClosed(word)) {
        return false;
      }
    }
    return false;
  }
}
