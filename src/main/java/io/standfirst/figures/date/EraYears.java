package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years that are told with their era: "300 BC", "700 A.D.", "AD 700". */
final class EraYears {
  private static final int LATEST = 9_999;
  private static final Set<String> BEFORE_CHRIST = Set.of("BC", "BCE", "B.C.", "B.C", "B.C.E.");
  private static final Set<String> AFTER_CHRIST = Set.of("AD", "CE", "A.D.", "A.D", "C.E.");
  private static final Set<String> LEADS = Set.of("AD", "A.D.", "A.D");

  private EraYears() {}

  /** The year at a lexeme; null for none. */
  static @Nullable Moment read(Lexemes line, int at) {
    Lexeme number = line.at(at);
    int year = number.isPlainDigits() ? CalendarDays.number(number.raw()) : 0;
    if (year < 1 || year > LATEST) {
      return null;
    }
    String era = line.at(at + 1).raw();
    if (BEFORE_CHRIST.contains(era)) {
      // As ISO 8601 counts: the year before AD 1 is 0.
      return period(at, pastEra(line, at + 1), 1 - year);
    }
    if (AFTER_CHRIST.contains(era)) {
      return period(at, pastEra(line, at + 1), year);
    }
    return LEADS.contains(line.at(at - 1).raw()) ? period(at, at + 1, year) : null;
  }

  /** Past the era, with the last point of one that is written with points. */
  private static int pastEra(Lexemes line, int era) {
    Lexeme point = line.at(era + 1);
    boolean pointed = line.at(era).raw().indexOf('.') > 0 && !line.at(era).raw().endsWith(".");
    return era + (pointed && point.is(".") && point.glued() ? 2 : 1);
  }

  private static Moment period(int from, int to, int year) {
    return Moment.period(from, to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
