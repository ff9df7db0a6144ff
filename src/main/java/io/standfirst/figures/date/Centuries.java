package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Centuries: "the 20th century", "nineteenth-century", "19. Jahrhundert". */
final class Centuries {
  private static final Set<String> CENTURIES =
      Set.of("century", "centuries", "jahrhundert", "jahrhunderts", "siècle", "eeuw");

  private static final Set<String> CENTURY_ENDINGS =
      Set.of("st", "nd", "rd", "th", ".", "e", "ste", "de");

  private final NumberWords numbers;

  Centuries(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** "the 20th century", "nineteenth-century". */
  @Nullable Moment inWords(Lexemes line, int at) {
    NumberWords.Entry entry = numbers.of(line.at(at));
    int next = at + 1 + (line.at(at + 1).isHyphen() ? 1 : 0);
    boolean century = line.at(next).is("century") || line.at(next).is("centuries");
    if (entry == null || entry.role() != NumberWords.Role.ORDINAL || !century) {
      return null;
    }
    return centuryOf(at, next + 1, entry.value().intValue());
  }

  /** "20th century", "19. Jahrhundert", from the digits on; null for other ordinals. */
  static @Nullable Moment inDigits(Lexemes line, int at) {
    int next = at + 2 + (line.at(at + 2).isHyphen() ? 1 : 0);
    boolean century = CENTURIES.contains(line.at(next).word());
    boolean ordinal =
        line.at(at).isPlainDigits()
            && line.at(at).raw().length() <= 2
            && CENTURY_ENDINGS.contains(line.at(at + 1).word());
    return century && ordinal && line.at(at + 1).glued()
        ? centuryOf(at, next + 1, CalendarDays.number(line.at(at).raw()))
        : null;
  }

  private static @Nullable Moment centuryOf(int from, int to, int number) {
    if (number < 1 || number > 30) {
      return null;
    }
    int first = (number - 1) * 100 + 1;
    return Moment.period(from, to, LocalDate.of(first, 1, 1), LocalDate.of(number * 100, 12, 31));
  }
}
