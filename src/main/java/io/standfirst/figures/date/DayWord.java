package io.standfirst.figures.date;

/** What a set of words of {@code sets.tsv} is to the number of a day in another language. */
enum DayWord {
  /** Before a day and month in digits. */
  DAY_LEAD,
  /** Between two days of one month. */
  DAY_JOINT,
  /** Between that and the second day: articles, days of the week. */
  DAY_PASSED
}
