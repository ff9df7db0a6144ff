package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.Set;

/** Numbers that are part of a word: the half of a "centre-half", "the 747s", "all the 9s". */
final class WordParts {
  /** What a half is added to: "two-and-a-half". */
  private static final Set<String> ARTICLES = Set.of("a", "one", "and");

  private WordParts() {}

  /** Whether the number at a lexeme is. */
  static boolean holds(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (number.is("half")) {
      Lexeme hyphen = line.at(at - 1);
      return hyphen.isHyphen()
          && hyphen.glued()
          && number.glued()
          && line.at(at - 2).isWord()
          && !ARTICLES.contains(line.at(at - 2).word());
    }
    Lexeme letter = line.at(at + 1);
    return number.isPlainDigits()
        && letter.raw().equals("s")
        && letter.glued()
        && line.at(at - 1).is("the");
  }
}
