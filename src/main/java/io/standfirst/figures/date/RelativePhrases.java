package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.text.Tables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Times by a table of phrases: "vorige maand", "l'année dernière". */
final class RelativePhrases {
  /** What is stepped, and how far from the day of publication. */
  private record Step(String unit, int count) {}

  private final Phrases<Step> phrases = new Phrases<>();

  RelativePhrases() {
    for (String[] row : Tables.rows(RelativePhrases.class, "relative.tsv", 3)) {
      Step step = new Step(row[0], Integer.parseInt(row[1]));
      for (String phrase : Tables.words(row[2], '|')) {
        phrases.put(phrase, step);
      }
    }
  }

  /** The time that begins at a lexeme; null for none. Without a publication day it is undated. */
  @Nullable Moment read(Lexemes line, int at, @Nullable LocalDate published) {
    Phrases.Match<Step> match = phrases.from(line, at);
    if (match == null) {
      return null;
    }
    return published == null
        ? Moment.unknown(at, match.to())
        : moment(at, match.to(), match.meaning(), published);
  }

  private static Moment moment(int from, int to, Step step, LocalDate published) {
    return switch (step.unit()) {
      case "day" -> Moment.day(from, to, published.plusDays(step.count()));
      case "weekday" ->
          Moment.day(
              from,
              to,
              published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(step.count()))));
      case "week" -> {
        LocalDate monday =
            published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(step.count());
        yield Moment.period(from, to, monday, monday.plusDays(6));
      }
      case "month" -> Moment.months(from, to, published.plusMonths(step.count()), 1);
      default -> {
        int year = published.getYear() + step.count();
        yield Moment.period(from, to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
    };
  }
}
