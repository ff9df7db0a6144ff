package io.standfirst.figures.subject;

/** What a set of words of {@code sets.tsv} tells of a figure near them. */
enum SubjectWord {
  /** Nouns that stand for whatever is counted in them. */
  COUNTER,
  /** What is brought to people and places; cut to some, it does not shrink to them. */
  SUPPLY,
  /** Verbs by which supplies end. */
  CUT
}
