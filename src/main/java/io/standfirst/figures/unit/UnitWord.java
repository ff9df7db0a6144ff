package io.standfirst.figures.unit;

/** What a set of words of {@code sets.tsv} tells of a unit near them. */
enum UnitWord {
  /** They say that a sentence speaks of dollars. */
  DOLLARS,
  /** Words that no noun phrase goes on with: a grand before them is money. */
  PHRASE_END
}
