package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times that a sentence tells, in order and apart from one another. */
public final class Moments {
  private final SpokenTimes spoken;
  private final JoinedMoments joined;
  private final AbsoluteDates absolute;
  private final RelativeDates relative;
  private final RelativePhrases phrases;
  private final YearParts parts;

  /** Reads the tables of times. */
  public Moments(Lexicon lexicon, NumberWords numbers, Units units, Calendar calendar) {
    this.spoken = new SpokenTimes(numbers);
    this.joined = new JoinedMoments(lexicon.contexts());
    Years years = new Years(calendar, units, lexicon);
    this.absolute = new AbsoluteDates(calendar, numbers, years);
    this.relative = new RelativeDates(calendar);
    this.phrases = new RelativePhrases();
    this.parts = new YearParts();
  }

  /** The times of a sentence; without a day of publication, relative ones are not dated. */
  public List<Moment> in(Lexemes line, @Nullable LocalDate published) {
    List<Moment> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Moment moment = at(line, at, published);
      if (moment == null) {
        at++;
      } else {
        Moment whole = LanguageDays.numbered(line, moment, published);
        found.add(whole);
        at = Math.max(whole.to(), at + 1);
      }
    }
    return joined.of(line, LanguageDays.listed(line, found));
  }

  private @Nullable Moment at(Lexemes line, int at, @Nullable LocalDate published) {
    boolean partOfName = line.at(at).glued() && line.at(at).isNumber() && line.at(at - 1).isWord();
    if (partOfName) {
      return null;
    }
    Moment clock = ClockTimes.read(line, at);
    if (clock == null) {
      clock = spoken.read(line, at);
    }
    if (clock == null) {
      clock = LanguageClocks.read(line, at);
    }
    if (clock == null) {
      clock = Centuries.inDigits(line, at);
    }
    if (clock != null) {
      return clock;
    }
    Moment part = parts.read(line, at, published);
    if (part == null) {
      part = phrases.read(line, at, published);
    }
    if (part != null) {
      return part;
    }
    Moment digits = LanguageDays.read(line, at, published);
    if (digits != null) {
      return digits;
    }
    Moment day = absolute.read(line, at, published);
    return day != null ? day : relative.read(line, at, published);
  }
}
