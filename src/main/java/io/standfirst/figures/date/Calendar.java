package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of months, days and seasons. */
public final class Calendar {
  /** Words that mean something else where they have no capital. */
  private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "mai");

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();

  /** Reads the table of names. */
  public Calendar() {
    for (String[] row : Tables.rows(Calendar.class, "calendar.tsv", 3)) {
      Map<String, Integer> names =
          switch (row[0]) {
            case "month" -> months;
            case "weekday" -> weekdays;
            default -> seasons;
          };
      for (String word : Tables.words(row[2], '|')) {
        names.putIfAbsent(word, Integer.valueOf(row[1]));
      }
    }
  }

  /** The month, 1 to 12, that a capitalised word names ("may" and "march" are verbs too). */
  public @Nullable Integer month(Lexeme lexeme) {
    Integer month = months.get(lexeme.word());
    boolean sure = lexeme.isCapitalised() || !AMBIGUOUS.contains(lexeme.word());
    return month != null && sure ? month : null;
  }

  /**
   * The month that a word names in its sentence: "mai" is one in small letters too, and what is
   * short for an English one is none in another language ("Mar Rojo").
   */
  @Nullable Integer month(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    if (line.isEnglish()) {
      return month(lexeme);
    }
    return lexeme.is("mai") ? months.get("mai") : lexeme.is("mar") ? null : month(lexeme);
  }

  /** The month that a word names beside the number of a day: "3 mai", but not "3 may". */
  @Nullable Integer monthOfDay(Lexeme lexeme) {
    return lexeme.is("mai") ? months.get(lexeme.word()) : month(lexeme);
  }

  /** The day of the week, 1 for Monday. */
  public @Nullable Integer weekday(Lexeme lexeme) {
    return lexeme.isCapitalised() ? weekdays.get(lexeme.word()) : null;
  }

  /** The first month of a season of the northern half. */
  @Nullable Integer season(Lexeme lexeme) {
    return seasons.get(lexeme.word());
  }
}
