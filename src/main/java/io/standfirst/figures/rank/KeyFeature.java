package io.standfirst.figures.rank;

/** What {@link KeyRanking} looks at; each is a number from 0 to 1. */
public enum KeyFeature {
  INTERCEPT,
  MONEY,
  PERCENT,
  COUNT,
  /** A count of people. */
  PEOPLE,
  /** A count of people, where the sentence tells of dead or hurt. */
  HARM,
  /** A few people who gave an account: the evidence of the story, not what it tells. */
  WITNESSES,
  RATIO,
  MEASURE,
  DURATION,
  AGE,
  /** A date, time or period. */
  TIME,
  NUMBER,
  SCORE,
  RANK,
  ONE,
  /** An order of magnitude, "thousands of people", but of dead or hurt. */
  VAGUE,
  SMALL,
  /** Powers of ten, of counts, bare numbers and money, up to nine. */
  MAGNITUDE,
  /** Written in words. */
  SPELLED,
  /** How near the text's beginning. */
  EARLY,
  /** In the first sentence. */
  LEAD,
  /** In the first three sentences. */
  OPENING,
  /** In several places of the text. */
  REPEATED,
  BOUND,
  /** From one amount to another. */
  CHANGE,
  /** Rose or fell. */
  MOVED,
  RATE,
  /** Of a year well before the latest that the text tells of. */
  BACKGROUND,
  ALTERNATIVE,
  /** Not stated as a fact. */
  UNSURE,
  /** In a sentence that tells what the rest tells too. */
  CENTRAL,
  /** In a sentence that has the title's words. */
  SENTENCE_LIKE_TITLE,
  /** What it is of has words of the title. */
  THING_IN_TITLE,
  /** The title tells its amount. */
  AMOUNT_IN_TITLE,
  /** In a sentence of more than three figures: a list, a table. */
  CROWDED,
  /** In a sentence that quotes. */
  QUOTED
}
