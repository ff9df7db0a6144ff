package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import java.util.List;

/** What a word can be by its form and the tables, wherever it stands. */
final class WordForms {
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("al", "ous", "ful", "ive", "able", "ible", "ic", "less", "ary");

  private final WordClasses classes;
  private final Directions directions;

  WordForms(WordClasses classes, Directions directions) {
    this.classes = classes;
    this.directions = directions;
  }

  /** Whether it can be a verb, or a participle. */
  boolean canBeVerb(Lexeme lexeme) {
    String word = lexeme.word();
    boolean participle =
        word.length() > 4
            && !lexeme.isCapitalised()
            && (word.endsWith("ed")
                || (word.endsWith("ing") && !classes.is(lexeme, WordClass.GERUND_NOUN)));
    return classes.isVerb(lexeme) || directions.of(lexeme) != null || participle;
  }

  /** "up", "down": directions that are no verbs. */
  boolean isAdverb(Lexeme lexeme) {
    return classes.is(lexeme, WordClass.ADVERB) || classes.is(lexeme, WordClass.PREPOSITION);
  }

  /** Whether a word describes the noun after it, by its ending or by the tables. */
  boolean isAdjectival(Lexeme lexeme) {
    String word = lexeme.word();
    return classes.is(lexeme, WordClass.ADJECTIVE)
        || (word.length() > 5 && hasAdjectiveEnding(word));
  }

  private static boolean hasAdjectiveEnding(String word) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** After a preposition, "cutting" is a verb still, "cuts" is a noun; "rose" is never one. */
  boolean isPlainForm(Lexeme lexeme) {
    return !lexeme.word().endsWith("ing")
        && !lexeme.word().endsWith("ed")
        && !classes.is(lexeme, WordClass.FINITE);
  }
}
