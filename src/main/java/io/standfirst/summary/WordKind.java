package io.standfirst.summary;

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

  int bit() {
    return 1 << ordinal();
  }
}
