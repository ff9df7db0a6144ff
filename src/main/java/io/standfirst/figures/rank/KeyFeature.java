package io.standfirst.figures.rank;

/** What {@link KeyRanking} looks at; each is a number from 0 to 1. */
public enum KeyFeature {
  /** Always there: it moves scores and no order. */
  INTERCEPT,
  MONEY,
  PERCENT,
  AGE,
  /** An age that stands for itself beside who has it: "the baker, 52, said". */
  AGE_OF_NAME,
  /** A date, time or period. */
  TIME,
  SCORE,
  ONE,
  /** Two of something: pairs and doubles are many and seldom the story. */
  TWO,
  /** A count beside words of dead or hurt. */
  HARM,
  /** An order of magnitude, "thousands of people", but of dead or hurt. */
  VAGUE,
  /** Powers of ten, of counts, bare numbers and money, up to nine. */
  MAGNITUDE,
  /** The share of the figures of its unit that are smaller. */
  LARGE_OF_UNIT,
  /** Written in words. */
  SPELLED,
  BOUND,
  /** How near the text's beginning. */
  EARLY,
  /** How near the first sentence: it falls to a third with every four sentences. */
  LEAD,
  FIRST_PARAGRAPH,
  /** In one of the last two paragraphs. */
  LAST_PARAGRAPHS,
  /** In a sentence that begins a paragraph. */
  PARAGRAPH_OPENING,
  FIRST_IN_SENTENCE,
  /** How many figures of its unit the text has told before, up to five. */
  LATER_OF_UNIT,
  /** Beside a word of change, "cut" or "rose". */
  CHANGE,
  /** Where something rose or fell to, or by how much. */
  CHANGED_TO,
  /** What something else is held against: "up from", "more than", "versus". */
  COMPARED,
  /** In a sentence that adds up: "in total", "altogether". */
  TOTAL,
  /** In a sentence that reaches back to an event: "since". */
  SINCE,
  /** Behind "only" or "just". */
  ONLY,
  /** What it counts is what the sentence is about: "86 houses were destroyed". */
  SUBJECT,
  /** What is to come: behind "will" or "could". */
  AHEAD,
  /** Behind words that add it to what was told: "and 22 others", "which has 412 beds". */
  ADDED,
  /** Told in passing: where, how long, how far, of how many. */
  ASIDE,
  /** In a sentence that quotes. */
  QUOTED,
  /** In a sentence that tells what the rest tells too. */
  CENTRAL,
  /** What it is of has words of the title. */
  THING_IN_TITLE,
  /** Its own words, "2,400 jobs", have one of the title's. */
  WORD_IN_TITLE,
  /** The title tells its amount. */
  AMOUNT_IN_TITLE
}
