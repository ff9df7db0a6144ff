package io.standfirst.figures.lexicon;

/** A class of words that the grammar of noun phrases asks for. */
public enum WordClass {
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  AUXILIARY,
  ADVERB,
  COMPARATIVE,
  VERB,
  /** Forms of verbs that no noun is spelled like: "rose" of prices, "seems". */
  FINITE,
  /** Verbs that take an amount from something. */
  REMOVAL,
  /** The forms of "to be". */
  BE,
  /** Verbs whose object is what somebody says. */
  SPEECH,
  /** Nouns in -ing. */
  GERUND_NOUN,
  /** Adjectives that are no noun when none follows. */
  ADJECTIVE,
  /** Adjectives that describe an amount rather than its noun: a staggering $10 million. */
  OF_AMOUNTS,
  /** Nouns for people. */
  PEOPLE,
  /** Nouns that a number after them only names: section, page, route. */
  LABEL,
  /** Labels whose number grades the noun after it: phase 3 trials. */
  GRADE,
  /** Names that end in a number: S&P, Fortune, Stoxx. */
  INDEX,
  /** Streets, after their names. */
  STREET,
  /** Nouns that amounts are rates by: month, share, person. */
  TIME
}
