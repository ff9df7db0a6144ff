package io.standfirst.figures.circumstance;

/** What a set of words of {@code sets.tsv} is to a time after them. */
enum TimeWord {
  /** Prepositions that are quoted with it. */
  LEAD,
  /** From it up to now. */
  SINCE,
  /** Between a noun and its time: "the election of 2020". */
  OF,
  /** Between "since" and a time they say which part of it is meant: "since late 2022". */
  PART
}
