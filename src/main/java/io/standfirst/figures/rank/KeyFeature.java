package io.standfirst.figures.rank;

/** What {@link KeyRanking} looks at; each is a number from 0 to 1. */
public enum KeyFeature {
  /** Always there: it moves scores and no order. */
  INTERCEPT,
  MONEY,
  PERCENT,
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
  /** Two of something: pairs and doubles are many and seldom the story. */
  TWO,
  /** Below ten. */
  SMALL,
  /** A count beside words of dead or hurt. */
  HARM,
  /** An order of magnitude, "thousands of people", but of dead or hurt. */
  VAGUE,
  /** Powers of ten, of counts, bare numbers and money, up to nine. */
  MAGNITUDE,
  /** Written in words. */
  SPELLED,
  /** How near the text's beginning. */
  EARLY,
  /** In the first three sentences. */
  OPENING,
  /** The text's first of its unit. */
  FIRST_OF_UNIT,
  FIRST_IN_SENTENCE,
  /** In several places of the text. */
  REPEATED,
  BOUND,
  RATE,
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
  /** In a sentence that quotes. */
  QUOTED
}
