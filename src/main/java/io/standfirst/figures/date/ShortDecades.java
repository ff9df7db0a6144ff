package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decades told by two digits: "the '90s", "the 80s", "a 90s sitcom". */
final class ShortDecades {
  private ShortDecades() {}

  /** The decade that begins at a lexeme; null for none. */
  static @Nullable Moment read(Lexemes line, int at) {
    Lexeme number = line.at(at);
    boolean decade =
        number.raw().length() == 2
            && number.isPlainDigits()
            && number.raw().charAt(1) == '0'
            && line.at(at + 1).is("s")
            && line.at(at + 1).glued();
    boolean led =
        line.at(at - 1).is("the")
            || "'’‘".contains(line.at(at - 1).raw())
            || line.at(at - 1).is("early")
            || line.at(at - 1).is("late")
            || line.at(at - 1).isHyphen()
            || isOfStyle(line, at);
    if (!decade
        || !led
        || LifeDecades.read(line, at) != null
        || line.at(at - 1).type() == Lexeme.Type.END) {
      return null;
    }
    int start =
        (CalendarDays.number(number.raw()) <= 20 ? 2000 : 1900) + CalendarDays.number(number.raw());
    return Moment.period(at, at + 2, LocalDate.of(start, 1, 1), LocalDate.of(start + 9, 12, 31));
  }

  /** "a 90s sitcom", but not "a 60s delay". */
  private static boolean isOfStyle(Lexemes line, int at) {
    Lexeme article = line.at(at - 1);
    return (article.is("a") || article.is("an"))
        && line.at(at + 2).isWord()
        && line.at(at).raw().compareTo("70") >= 0;
  }
}
