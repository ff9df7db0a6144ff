package io.standfirst.figures.date;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;

/** Four digits that only look like a year: of houses, screens, codes and telephones. */
final class YearLookalikes {
  private final WordClasses classes;

  YearLookalikes(WordClasses classes) {
    this.classes = classes;
  }

  /** Whether the number at a lexeme is one. */
  boolean holds(Lexemes line, int at) {
    return isHouse(line, at) || isWidth(line, at) || isInCode(line, at) || isDialled(line, at);
  }

  /** "1080 pixels by 1920 pixels", "1968 x 1024". */
  private static boolean isWidth(Lexemes line, int at) {
    Lexeme unit = line.at(at + 1);
    return (line.at(at - 1).is("by") && unit.isWord() && line.at(at - 2).is(unit.word()))
        || (isTimes(unit) && line.at(at + 2).isNumber())
        || (isTimes(line.at(at - 1)) && line.at(at - 2).isNumber());
  }

  private static boolean isTimes(Lexeme lexeme) {
    return lexeme.is("x") || lexeme.is("×");
  }

  /** "at 1909 Reed Drive". */
  private boolean isHouse(Lexemes line, int at) {
    return line.at(at + 1).isCapitalised()
        && line.at(at + 2).isCapitalised()
        && classes.is(line.at(at + 2), WordClass.STREET);
  }

  /** "+31 (0) 2044 8810": digits of a telephone number. */
  private static boolean isDialled(Lexemes line, int at) {
    Lexeme before = line.at(at - 1);
    return line.at(at + 1).isPlainDigits()
        && !line.at(at + 1).glued()
        && (before.is(")") || before.isPlainDigits());
  }

  /** "CVE-2023-40112". */
  private static boolean isInCode(Lexemes line, int at) {
    Lexeme hyphen = line.at(at - 1);
    Lexeme next = line.at(at + 1);
    return hyphen.isHyphen()
        && hyphen.glued()
        && line.at(at - 2).isCapitals()
        && next.isHyphen()
        && next.glued()
        && line.at(at + 2).isNumber();
  }
}
