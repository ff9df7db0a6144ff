package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decades and years told by two digits: "the '90s", "a 90s sitcom", "since '98". */
final class ShortYears {
  /** "'30" is 1930, "'29" is 2029. */
  private static final int FIRST_OF_LAST_CENTURY = 30;

  private ShortYears() {}

  /** The decade or year that begins at a lexeme; null for none. */
  static @Nullable Moment read(Lexemes line, int at) {
    return isYear(line, at) ? year(line, at) : decade(line, at);
  }

  /** "since '98", "the class of ’05". */
  private static boolean isYear(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme mark = line.at(at - 1);
    Lexeme next = line.at(at + 1);
    return number.isPlainDigits()
        && number.raw().length() == 2
        && number.glued()
        && !mark.raw().isEmpty()
        && "'’‘".contains(mark.raw())
        && !mark.glued()
        && (Years.leads(line.at(at - 2)) || isTold(line, at))
        && !(next.glued() && (next.isWord() || next.is("%")));
  }

  /** "it was '68,". */
  private static boolean isTold(Lexemes line, int at) {
    Lexeme be = line.at(at - 2);
    return (be.is("was") || be.is("is")) && line.at(at - 3).is("it") && !line.at(at + 1).isWord();
  }

  private static Moment year(Lexemes line, int at) {
    int two = CalendarDays.number(line.at(at).raw());
    int year = two + (two < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
    return Moment.period(at - 1, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static @Nullable Moment decade(Lexemes line, int at) {
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
    boolean ages =
        line.at(at - 1).isHyphen() && (line.at(at - 2).is("over") || line.at(at - 2).is("under"));
    if (!decade
        || !led
        || ages
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
