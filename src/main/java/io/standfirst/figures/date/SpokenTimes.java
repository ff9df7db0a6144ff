package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.text.Tables;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day as they are said: "half past two", "a quarter to 9", "twelve noon". */
final class SpokenTimes {
  private static final int HOURS = 12;
  private static final int MINUTES = 60;

  /** Before "at nine", which is then an hour. */
  private static final Set<String> DAILY =
      Set.of("tonight", "today", "tomorrow", "daily", "nightly", "home", "begins", "starts");

  private final Phrases<Integer> minutes = new Phrases<>();
  private final NumberWords numbers;

  SpokenTimes(NumberWords numbers) {
    this.numbers = numbers;
    for (String[] row : Tables.rows(SpokenTimes.class, "spoken.tsv", 2)) {
      minutes.put(row[0], Integer.valueOf(row[1]));
    }
  }

  /** The time of day that begins at a lexeme; null for none. */
  @Nullable Moment read(Lexemes line, int at) {
    Lexeme twelve = line.at(at + 1);
    if ((twelve.is("noon") || twelve.is("midnight")) && hour(line.at(at)) == HOURS) {
      return ClockTimes.time(at, at + 2, twelve.is("noon") ? HOURS : 0, 0);
    }
    if (isOnTheHour(line, at)) {
      return ClockTimes.time(at, at + 2, hour(line.at(at)) % HOURS, 0);
    }
    if (isOfDay(line, at)) {
      return ClockTimes.time(at, at + 1, hour(line.at(at)) % HOURS, 0);
    }
    boolean margin = line.at(at - 1).is("a") && line.at(at - 2).is("by");
    Phrases.Match<Integer> said = margin ? null : minutes.from(line, at);
    int hour = said == null ? 0 : hour(line.at(said.to()));
    if (said == null || hour < 1 || hour > HOURS || isAmount(line.at(said.to() + 1))) {
      return null;
    }
    int minute = said.meaning();
    int last = minute < 0 ? hour + HOURS - 1 : hour;
    return ClockTimes.time(at, said.to() + 1, last % HOURS, minute < 0 ? minute + MINUTES : minute);
  }

  /** "four o'clock". */
  private boolean isOnTheHour(Lexemes line, int at) {
    Lexeme clock = line.at(at + 1);
    int hour = line.at(at).isWord() ? hour(line.at(at)) : 0;
    return hour >= 1 && hour <= HOURS && (clock.is("o'clock") || clock.is("o’clock"));
  }

  /** "tonight at nine", "left home at five to": an hour by what happens then. */
  private boolean isOfDay(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    int hour = line.at(at).isWord() ? hour(line.at(at)) : 0;
    return hour >= 1
        && hour <= HOURS
        && line.at(at - 1).is("at")
        && DAILY.contains(line.at(at - 2).word())
        && (!next.isWord() || next.is("to") || next.is("and"))
        && !next.isHyphen();
  }

  /** "(Sales fell a quarter to 9) million". */
  private boolean isAmount(Lexeme after) {
    NumberWords.Entry entry = numbers.of(after);
    boolean scale = entry != null && entry.role() == NumberWords.Role.SCALE;
    return scale || (after.glued() && (after.isWord() || after.is("%")));
  }

  private int hour(Lexeme lexeme) {
    NumberWords.Entry entry = numbers.of(lexeme);
    if (entry != null && entry.role() == NumberWords.Role.SMALL) {
      return entry.value().intValue();
    }
    return lexeme.isPlainDigits() && lexeme.raw().length() <= 2
        ? Objects.requireNonNull(lexeme.value()).intValue()
        : 0;
  }
}
