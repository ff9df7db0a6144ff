package io.standfirst.figures.rank;

/** What a set of words of {@code sets.tsv} tells of a figure near them. */
enum RankWord {
  /** Something became more or less. */
  CHANGE,
  /** Between a change and what it came to. */
  CHANGED_TO,
  /** Before what something else is held against. */
  COMPARED,
  TOTAL,
  SINCE,
  ONLY,
  /** Behind what a sentence is about. */
  PREDICATE,
  AHEAD,
  /** Between what was told and more of the same. */
  AND,
  /** Before what is told of something named already. */
  RELATIVE,
  /** Before how many places something is in. */
  PLACE,
  /** Before what readers are taken to know of already. */
  KNOWN,
  /** Before a span of time in which something else happened. */
  SPAN,
  /** Above all before: with a span of time, "the first in ten years". */
  RECORD,
  /** Behind a span of time that reaches to another event. */
  AWAY
}
