package io.standfirst.figures;

/** A class of words that the grammar of noun phrases asks for. */
enum WordClass {
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  PRONOUN,
  AUXILIARY,
  ADVERB,
  COMPARATIVE,
  VERB,
  /** Nouns in -ing. */
  GERUND_NOUN,
  /** Adjectives that are no noun when none follows. */
  ADJECTIVE,
  /** Nouns for people. */
  PEOPLE,
  /** Nouns that a number after them only names: section, page, route. */
  LABEL,
  /** Names that end in a number: S&P, Fortune, Stoxx. */
  INDEX,
  /** Nouns that amounts are rates by: month, share, person. */
  TIME
}
