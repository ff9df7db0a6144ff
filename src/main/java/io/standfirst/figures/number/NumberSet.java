package io.standfirst.figures.number;

/** What a set of words of {@code sets.tsv} is to a number near them. */
enum NumberSet {
  /** Between "by" and the share that something changed by: "by more than a third". */
  MARGIN_LEAD,
  /** After such a share, which they show to be whole: "by a third in June". */
  MARGIN_END,
  /** Before a share of something that was named: "more than a third". */
  SHARE_LEAD,
  /** What such a share does: "nearly a third said". */
  SHARE_VERB,
  /** Before what such a share does: "one council in five still has". */
  SHARE_ADVERB,
  /** After a share by which two things differ: "a third higher". */
  SHARE_COMPARED,
  /** After "half" they tell a state that is not full, and no share: "half open". */
  HALF_STATE,
  /** With "half" they are one word: "half brother". */
  HALF_NAME,
  /** After "five in ten" they say how long it took, and make it no share. */
  TIME,
  /** Measures that are told in quarters: "a quarter mile". */
  QUARTERED,
  /** Before "scores of people", which are many. */
  SCORES_LEAD,
  /** Verbs whose object is people, so that "scores" after them are many. */
  SCORES_HARM,
  /** After "scores of" they own what was scored: "scores of the match". */
  SCORES_OWNER
}
