package io.standfirst.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times that a sentence tells, in order and apart from one another. */
final class Moments {
  private final NumberWords numbers;
  private final JoinedMoments joined;
  private final AbsoluteDates absolute;
  private final RelativeDates relative;
  private final RelativePhrases phrases;
  private final YearParts parts;

  Moments(
      NumberWords numbers,
      JoinedMoments joined,
      AbsoluteDates absolute,
      RelativeDates relative,
      RelativePhrases phrases,
      YearParts parts) {
    this.numbers = numbers;
    this.joined = joined;
    this.absolute = absolute;
    this.relative = relative;
    this.phrases = phrases;
    this.parts = parts;
  }

  List<Moment> in(Lexemes line, @Nullable LocalDate published) {
    List<Moment> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Moment moment = at(line, at, published);
      if (moment == null) {
        at++;
      } else {
        found.add(moment);
        at = Math.max(moment.to(), at + 1);
      }
    }
    return joined.of(line, found);
  }

  private @Nullable Moment at(Lexemes line, int at, @Nullable LocalDate published) {
    boolean partOfName = line.at(at).glued() && line.at(at).isNumber() && line.at(at - 1).isWord();
    if (partOfName) {
      return null;
    }
    Moment clock = ClockTimes.read(line, at);
    if (clock == null) {
      clock = SpokenTimes.read(line, at, numbers);
    }
    if (clock == null) {
      clock = AbsoluteDates.centuryInDigits(line, at);
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
    Moment day = absolute.read(line, at, published);
    return day != null ? day : relative.read(line, at, published);
  }
}
