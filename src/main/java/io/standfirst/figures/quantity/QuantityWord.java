package io.standfirst.figures.quantity;

/** What a set of words of {@code sets.tsv} tells of an amount near them. */
enum QuantityWord {
  /** After a start of a change, "from $5m a year earlier", they give it a time of its own. */
  TIMED,
  /** "Doubled down" and "doubled as" are other verbs; "doubled over" is a posture. */
  FOLD_PARTICLE,
  /** What a multiple is compared by. */
  COMPARED,
  /** Between "as" and "as" in a comparison. */
  EQUATED,
  /** Games and votes, which have scores. */
  CONTEST,
  /** What a vote decides, and how. */
  BALLOT,
  /** Behind the odds of their winning: "7-2 outsiders". */
  FANCIED,
  /** Of chances, and of how many stand against how many. */
  ODDS,
  /** Before "of" and a noun they count it. */
  TOTAL,
  /** Groups of people. */
  CROWD,
  /** "A mother of (three)", whose children nothing names. */
  PARENT,
  /** Companies, clubs and the like, before their names or at the end of them. */
  ORGANISATION,
  /** Pronouns for one person. */
  PERSON,
  /** What only people do. */
  PERSONAL_VERB,
  /** What is done to people, of whom the number after it says how many. */
  HARM,
  /** What one person is by trade, family or fate. */
  ROLE,
  /** Where somebody stands in a picture. */
  PICTURED,
  /** What people do at an age. */
  TURN_OF_LIFE,
  /** What may last so many years, and is no person of that age: "a 20-jährige Haft". */
  LASTING,
  /** People in other languages than English, before "of" and years that are their age. */
  AGE_PERSON,
  /** Before years that are somebody's age: "cumplió". */
  AGE_VERB,
  /** People who are told by their age: "guys over 40". */
  AGE_GROUP,
  /** What is numbered in two parts: "page 12-3", "Boeing 737-800". */
  NUMBERED
}
