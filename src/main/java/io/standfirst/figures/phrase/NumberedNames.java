package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;

/**
 * Passes over the name, with a number in it, that a counted noun has before it: "(50) Boeing 737
 * MAX 9 jets", "(five) 787 Dreamliners", "(30) Corvo 12 drones".
 */
final class NumberedNames {
  private static final int LONGEST = 8;

  private final Lemmas lemmas;

  NumberedNames(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  /** Where the noun begins that a name at a lexeme describes; the lexeme for no such name. */
  int past(Lexemes line, int at) {
    int after = at;
    int end = at;
    while (end < at + LONGEST && isInName(line, end, at)) {
      after = line.at(end).isWord() || line.at(end).isHyphen() ? after : end + 1;
      end++;
    }
    after = after > at && line.at(after).isHyphen() && after < end ? end : after;
    boolean counted = isPlural(line.at(end)) || isPlural(line.at(end - 1)) || isNamed(line, end);
    return after > at && counted ? after : at;
  }

  /** "(C-130) transport planes": a noun before the one that is counted. */
  private boolean isNamed(Lexemes line, int at) {
    return line.at(at).isWord() && !line.at(at).glued() && isPlural(line.at(at + 1));
  }

  private static boolean isInName(Lexemes line, int at, int first) {
    Lexeme lexeme = line.at(at);
    if (lexeme.hasCapital() || lexeme.type() == Lexeme.Type.CODE) {
      return true;
    }
    if (lexeme.isPlainDigits() && line.at(at - 1).isHyphen()) {
      return true;
    }
    if (lexeme.isHyphen()) {
      return at > first && lexeme.glued() && line.at(at + 1).glued();
    }
    boolean letter = line.at(at - 1).isCapitals() && line.at(at - 1).raw().length() == 1;
    return lexeme.isPlainDigits()
        && (!lexeme.glued() || letter)
        && (at > first || line.at(at + 1).isCapitalised() || line.at(at + 1).isHyphen());
  }

  private boolean isPlural(Lexeme noun) {
    return noun.isWord()
        && !noun.glued()
        && (lemmas.isPlural(noun.word()) || noun.is("aircraft") || noun.is("spacecraft"));
  }
}
