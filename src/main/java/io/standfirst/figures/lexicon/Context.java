package io.standfirst.figures.lexicon;

/** What a set of words of {@code contexts.tsv} is about. */
public enum Context {
  WARMTH,
  DEGREE,
  WEATHER,
  ANGLE,
  ROTATION,
  WEIGHT,
  WEIGHT_CHANGE,
  RANKING,
  PLACE,
  HARM,
  TELLING,
  TELLING_NOUN,
  NO_SOURCE,
  POSSIBLE,
  EXPECTED,
  DENIED,
  ARTICLE,
  INQUIRY,
  REPORT_ATTRIBUTE,
  TIME_NOUN,
  TIME_LEAD,
  RANK_OF_OFFICE,
  PASSIVE,
  PERIOD_LEAD,
  PERIOD_JOINT,
  PERIOD_AND,
  DISCIPLINE,
  NO_SUPERLATIVE
}
