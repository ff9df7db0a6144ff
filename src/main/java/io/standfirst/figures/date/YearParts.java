package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Phrases;
import io.standfirst.text.Tables;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a year: "the first quarter of 2024", "Q3 2024", "the second half of last year", "the
 * first six months of 2024", "summer 2024", "au premier trimestre 2024". A quarter without a year
 * is the latest that has begun on the day of publication.
 */
final class YearParts {
  private static final Set<String> LINKS =
      Set.of("of", "from", "des", "de", "del", "du", "di", "do", "dell", "van", "the", "jahres");

  private record Part(int month, int months, boolean alone) {}

  private final Phrases<Part> parts = new Phrases<>();

  YearParts() {
    for (String[] row : Tables.rows(YearParts.class, "year_parts.tsv", 4)) {
      Part part =
          new Part(Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2].equals("yes"));
      for (String phrase : Tables.words(row[3], '|')) {
        parts.put(phrase, part);
      }
    }
  }

  /** The part that begins at a lexeme; null for none. */
  @Nullable Moment read(Lexemes line, int at, @Nullable LocalDate published) {
    Phrases.Match<Part> match = parts.from(line, at);
    if (match == null) {
      return null;
    }
    int next = match.to();
    while (next < match.to() + 3 && LINKS.contains(line.at(next).word())) {
      next++;
    }
    Lexeme year = line.at(next);
    if (CalendarDays.isYear(year) && !isCounted(line, next)) {
      return of(match.meaning(), at, next + 1, CalendarDays.number(year.raw()));
    }
    int back = stepBack(line, next);
    if (back != NONE) {
      int to = next + (year.is("year") ? 1 : 2);
      return published == null
          ? Moment.unknown(at, to)
          : of(match.meaning(), at, to, published.getYear() + back);
    }
    if (!match.meaning().alone()) {
      return null;
    }
    return published == null
        ? Moment.unknown(at, match.to())
        : latest(match.meaning(), at, match.to(), published);
  }

  private static final int NONE = Integer.MIN_VALUE;

  /** How far from this year "last year", "this year" or "the year" is. */
  private static int stepBack(Lexemes line, int at) {
    Lexeme first = line.at(at);
    if (first.is("year")) {
      return line.at(at - 1).is("the") ? 0 : NONE;
    }
    if (!line.at(at + 1).is("year")) {
      return NONE;
    }
    return switch (first.word()) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> NONE;
    };
  }

  /** "summer 2024 tickets" would be a count: a year is followed by no plural of its own. */
  private static boolean isCounted(Lexemes line, int year) {
    Lexeme next = line.at(year + 1);
    return next.glued() && (next.isWord() || next.is("%"));
  }

  private static Moment latest(Part part, int from, int to, LocalDate published) {
    boolean begun = part.month() <= published.getMonthValue();
    return of(part, from, to, published.getYear() - (begun ? 0 : 1));
  }

  private static Moment of(Part part, int from, int to, int year) {
    return Moment.months(from, to, LocalDate.of(year, part.month(), 1), part.months());
  }
}
