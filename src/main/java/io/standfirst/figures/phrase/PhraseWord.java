package io.standfirst.figures.phrase;

/** What a set of words of {@code sets.tsv} does beside an amount or the words that bound it. */
enum PhraseWord {
  /** They stand between a verb of change and its amount. */
  PASSED_OVER,
  /** Verbs that make "from … to …" a change and say no way. */
  TRANSITION,
  /** Before "from … to …" they tell of a range, whatever else the sentence says. */
  SPREAD,
  /** Verbs that "over" belongs to: "take over". */
  OVER_VERB,
  /** Before "past" they make it an adjective: "their past nine games". */
  OWNER,
  /** Before "over" and a duration, which it then bounds: "lasted over (two weeks)". */
  BEFORE_DURATION,
  /** Before "up to", which is then where something went and no bound: "edged up to 4%". */
  MOVED_UP,
  /** Before "about", which then says what something tells of: "a film about (two weeks at sea)". */
  TOPIC_LEAD,
  /** Adverbs that describe a participle before its noun: "newly hired clerks". */
  DEGREE,
  /** Forms of verbs of change that tell somebody what to do. */
  COMMAND,
  /** Verbs whose "up" or "down" moves nothing: "make up", "turn down". */
  PHRASAL,
  /** Verbs of which somebody moves something up, "by" so much. */
  RAISED_BY,
  /** And down. */
  LOWERED_BY,
  /** Words that part a verb from an amount that is another's. */
  CLAUSE
}
