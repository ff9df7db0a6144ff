package io.standfirst.figures.phrase;

/** What a set of words of {@code sets.tsv} does beside an amount or the words that bound it. */
enum PhraseWord {
  /** They stand between a verb of change and its amount. */
  PASSED_OVER,
  /** Verbs that make "from … to …" a change and say no way. */
  TRANSITION,
  /** Verbs that are adjectives too, and after an {@link #AUXILIARY} make it a change. */
  MULTIPLIES,
  /** Before a verb in its plain form. */
  AUXILIARY,
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
  /** Between such a verb, or a {@link #LIFT}, and "up to". */
  MOVED_THING,
  /** Verbs that move a thing up: "brings that up to". */
  LIFT,
  /** After a round amount that something is above or below: "the 2% mark". */
  MARK,
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
