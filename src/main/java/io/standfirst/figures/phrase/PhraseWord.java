package io.standfirst.figures.phrase;

/** What a set of words of {@code sets.tsv} does between a verb and its amount. */
enum PhraseWord {
  /** They stand between a verb of change and its amount. */
  PASSED_OVER,
  /** Verbs that make "from … to …" a change and say no way. */
  TRANSITION,
  /** Before "from … to …" they tell of a range, whatever else the sentence says. */
  SPREAD
}
