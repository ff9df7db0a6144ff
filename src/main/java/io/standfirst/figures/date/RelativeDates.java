package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Quotations;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times that count from the day of publication: "last year", "on Friday", "yesterday", "this
 * summer", "the first quarter". Without that day they are found, and left undated.
 */
final class RelativeDates {
  private static final Set<String> WHICH =
      Set.of("last", "past", "this", "next", "previous", "current");

  /** "the next morning" is one of a story, which no date of publication tells. */
  private static final Set<String> NIGHTS = Set.of("night", "morning", "afternoon", "evening");

  private final Calendar calendar;

  RelativeDates(Calendar calendar) {
    this.calendar = calendar;
  }

  /** The time that begins at a lexeme; null for none. */
  @Nullable Moment read(Lexemes line, int at, @Nullable LocalDate published) {
    Lexeme first = line.at(at);
    if (!first.isWord()) {
      return null;
    }
    return switch (first.word()) {
      case "today", "tonight" -> isName(line, at) ? null : Moment.day(at, at + 1, published);
      case "yesterday" -> Moment.day(at, at + 1, published == null ? null : published.minusDays(1));
      case "tomorrow" -> Moment.day(at, at + 1, published == null ? null : published.plusDays(1));
      default ->
          WHICH.contains(first.word()) ? which(line, at, published) : weekday(line, at, published);
    };
  }

  /** "(read in Harbour) Today", "(the) “Today” (show)": a capital inside a line, as names have. */
  private static boolean isName(Lexemes line, int at) {
    if (!line.at(at).isCapitalised()) {
      return false;
    }
    Lexeme lead = line.at(at - 2);
    boolean quoted = Quotations.opens(line, at - 1) && Quotations.closes(line, at + 1);
    boolean inside = lead.isWord() && !lead.isCapitalised();
    return (quoted && at > 1) || (line.at(at - 1).isCapitalised() && inside);
  }

  private @Nullable Moment which(Lexemes line, int at, @Nullable LocalDate published) {
    int noun = at + 1;
    boolean early = line.at(noun).is("calendar") || line.at(noun).is("fiscal");
    noun += early ? 1 : 0;
    int step =
        switch (line.at(at).word()) {
          case "last", "past", "previous" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    Integer weekday = calendar.weekday(line.at(noun));
    if (weekday != null) {
      return Moment.day(at, noun + 1, published == null ? null : weekday(published, weekday, step));
    }
    Integer season = calendar.season(line.at(noun));
    if ((season != null && !line.at(noun).is("spring")) || (season != null && step != 0)) {
      return published == null
          ? Moment.unknown(at, noun + 1)
          : season(at, noun + 1, season, published, step);
    }
    return unit(line, at, noun, step, published);
  }

  private static @Nullable Moment unit(
      Lexemes line, int at, int noun, int step, @Nullable LocalDate published) {
    LocalDate day = published == null ? LocalDate.EPOCH : published;
    LocalDate first;
    LocalDate last;
    switch (line.at(noun).word()) {
      case "year", "year's" -> {
        first = LocalDate.of(day.getYear() + step, 1, 1);
        last = LocalDate.of(day.getYear() + step, 12, 31);
      }
      case "month" -> {
        first = day.withDayOfMonth(1).plusMonths(step);
        last = Moment.endOfMonth(first);
      }
      case "week" -> {
        first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        last = first.plusDays(6);
      }
      case "quarter" -> {
        int month = (day.getMonthValue() - 1) / 3 * 3 + 1;
        first = LocalDate.of(day.getYear(), month, 1).plusMonths(3L * step);
        last = Moment.endOfMonth(first.plusMonths(2));
      }
      case "decade" -> {
        int start = day.getYear() / 10 * 10 + 10 * step;
        first = LocalDate.of(start, 1, 1);
        last = LocalDate.of(start + 9, 12, 31);
      }
      case "century" -> {
        int start = (day.getYear() - 1) / 100 * 100 + 1 + 100 * step;
        first = LocalDate.of(start, 1, 1);
        last = LocalDate.of(start + 99, 12, 31);
      }
      case "night", "morning", "afternoon", "evening" -> {
        first = line.at(at).is("last") ? day.minusDays(1) : day;
        last = first;
      }
      default -> {
        return null;
      }
    }
    boolean past = line.at(at).is("past");
    boolean told = line.at(at - 1).is("the") || line.at(at).is("previous") || past;
    boolean upToNow = past || line.at(at).is("last");
    if (told && !upToNow && NIGHTS.contains(line.at(noun).word())) {
      return null;
    }
    if (published == null || (told && !upToNow)) {
      return Moment.unknown(at, noun + 1);
    }
    return told ? rolling(line, at, noun, published) : Moment.period(at, noun + 1, first, last);
  }

  /** "the last year", "the last month": up to the publication. */
  private static Moment rolling(Lexemes line, int at, int noun, LocalDate published) {
    LocalDate start =
        switch (line.at(noun).word()) {
          case "week" -> published.minusWeeks(1);
          case "month" -> published.minusMonths(1);
          case "quarter" -> published.minusMonths(3);
          case "decade" -> published.minusYears(10);
          case "century" -> published.minusYears(100);
          case "night", "morning", "afternoon", "evening" -> published.minusDays(1);
          default -> published.minusYears(1);
        };
    return Moment.period(at, noun + 1, start, published);
  }

  private @Nullable Moment weekday(Lexemes line, int at, @Nullable LocalDate published) {
    Integer weekday = calendar.weekday(line.at(at));
    if (weekday != null) {
      return Moment.day(at, at + 1, published == null ? null : weekday(published, weekday, 0));
    }
    return null;
  }

  /** The named day: the last one up to the publication, or for "next" the first after it. */
  private static LocalDate weekday(LocalDate published, int weekday, int step) {
    DayOfWeek day = Objects.requireNonNull(DayOfWeek.of(weekday));
    if (step > 0) {
      return published.with(TemporalAdjusters.next(day));
    }
    return step < 0
        ? published.with(TemporalAdjusters.previous(day))
        : published.with(TemporalAdjusters.previousOrSame(day));
  }

  private static Moment season(int at, int to, int month, LocalDate published, int step) {
    int year = published.getYear() + step;
    return Moment.months(at, to, LocalDate.of(year, month, 1), 3);
  }
}
