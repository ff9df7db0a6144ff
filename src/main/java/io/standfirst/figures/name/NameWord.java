package io.standfirst.figures.name;

/** What a set of words of {@code sets.tsv} tells of a number beside them. */
enum NameWord {
  /** Numbers that are called for help. */
  EMERGENCY,
  /** Before a number that is called. */
  DIAL,
  /** After one. */
  DIALLED,
  /** What a telephone number is listed under. */
  TELEPHONE,
  /** After "last eight" and "top four", which name a stage or a place. */
  STAGE_NOUN,
  /** How many are left in a contest. */
  STAGE,
  STAGE_LEAD,
  SEX,
  METRE,
  /** The distances that races are run and swum over, in metres. */
  RACE,
  /** The distances that people run, in kilometres. */
  RUN,
  /** After a distance they make it one between two places. */
  STRETCH,
  /** Things of two parts that are one. */
  TWIN,
  /** "The number nine (shirt)". */
  WORN,
  /** Units of time, with a capital in titles only. */
  TIME_UNIT,
  /** What there is nothing of after "zero". */
  NOTHING,
  /** Before a "zero" that is no amount. */
  NOUGHT_LEAD,
  /** What is filmed and shown in a format. */
  PICTURE,
  /** What has versions with a point. */
  STANDARD,
  /** Verbs after a noun and the number that tells it apart. */
  VERB,
  /** Streets in other languages than English, before their names. */
  STREET,
  /** What the names of streets end in. */
  STREET_END,
  /** Verbs in -s that no plural is spelled like. */
  PREDICATE,
  /** What is run, or is for runs. */
  RACE_NOUN,
  /** Aeroplanes that are known by their number alone. */
  AIRLINER,
  /** Before "(something) to" and the number that it is sent to. */
  TEXTED,
  /** Who goes to school by years: "Year 6 pupils". */
  SCHOOLED,
  /** What an army numbers: "42 Commando". */
  TROOP,
  /** Short numbers of the police and the like, which people call about something. */
  HELPLINE,
  /** After such a number, which then counts nobody: "called 101 and". */
  CALLED_FOR,
  /** Labels only with a capital, as "counts" is a verb too: "Counts 3 through 9". */
  CAPITAL_LABEL,
  /** What runs by a number: "the 590 bus". */
  VEHICLE,
  /** What a server answers by a number: "a 404 error". */
  RESPONSE,
  /** What the number of an aeroplane stands before: "737 jets". */
  FLOWN,
  /** Points of the compass before the name of a street. */
  COMPASS
}
