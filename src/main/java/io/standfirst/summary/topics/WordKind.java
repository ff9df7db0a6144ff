package io.standfirst.summary.topics;

/** The kinds of words that names and noun phrases are told by; the tables' headers explain each. */
enum WordKind {
  TITLE,
  DEMONYM,
  INSTITUTION,
  PURPOSE,
  OPENER,
  COMMON,
  POSSESSIVE,
  DATE,
  VERB,
  FORM,
  ADJECTIVE,
  ADVERB,
  WEAK,
  LEAD,
  OBJECT,
  RELATIVE,
  SUBJECT,
  NOUN,
  LINK;

  /** A bit of its own in the kinds of a word. */
  @SuppressWarnings("EnumOrdinal") // tables name kinds, so the number never leaves the process
  int bit() {
    return 1 << ordinal();
  }
}
