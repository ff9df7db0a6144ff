package io.standfirst.figures.phrase;

import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;

/**
 * The words that stand around an amount.
 *
 * @param bounds those that leave it open on a side
 * @param directions those that move it
 * @param nouns the phrases that it counts
 */
public record Grammar(Bounds bounds, Directions directions, NounPhrases nouns) {
  /** Reads the tables of bounds and directions. */
  public static Grammar load(Lexicon lexicon, NumberWords numbers) {
    WordSets<PhraseWord> words = new WordSets<>(PhraseWord.class, "sets.tsv");
    return new Grammar(
        new Bounds(numbers, words),
        new Directions(words),
        new NounPhrases(lexicon.classes(), lexicon.lemmas(), numbers, words));
  }
}
