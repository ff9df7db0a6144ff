package io.standfirst.figures.lexicon;

/**
 * What is known of words, read once and shared by all who ask.
 *
 * @param classes what an English word can be
 * @param lemmas the singulars of nouns
 * @param contexts words that tell what a sentence is about
 */
public record Lexicon(WordClasses classes, Lemmas lemmas, WordSets<Context> contexts) {
  /** Reads the tables. */
  public static Lexicon load() {
    return new Lexicon(
        new WordClasses(), new Lemmas(), new WordSets<>(Context.class, "contexts.tsv"));
  }
}
