package io.standfirst.figures.term;

/** What a set of words of {@code sets.tsv} tells of a measure before them. */
enum TermWord {
  /** After "6 ft 2 in" they leave no doubt that "in" is no preposition. */
  AFTER_INCHES,
  /** "A kibibyte is (1,024 bytes)": they say what one of a measure is. */
  EQUATION,
  /** "Less than (a year)": words before a measure that count one of it. */
  BOUND,
  /** "More than a mile away": words after such a measure that do not name something by it. */
  AFTER_SINGLE,
  /** Nouns for what comes in millions, so that the "m" behind a number is no metre. */
  MANY,
  /** After "and" and a unit, half of one more in other languages than English. */
  HALF
}
