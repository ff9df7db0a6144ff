package io.standfirst.figures.term;

import io.standfirst.figures.Figure;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.UnitEntry;
import io.standfirst.figures.unit.Units;

/** Extents that share the unit behind the last of them: "10 by 20 feet", "5x7 inch". */
final class Extents {
  /** Length, width and height. */
  private static final int MOST = 3;

  private final Units units;

  Extents(Units units) {
    this.units = units;
  }

  /** Whether a second extent goes on at a lexeme, behind a number. */
  static boolean goOn(Lexemes line, int at) {
    Lexeme joint = line.at(at);
    return (joint.is("x") || joint.is("×") || joint.is("by")) && line.at(at + 1).isNumber();
  }

  /** The first of them, in the unit of the last; without one where that has none. */
  Term first(Lexemes line, Numeral number) {
    int at = number.to();
    for (int extents = 0; extents < MOST && goOn(line, at); extents++) {
      at += 2;
    }
    boolean by = line.at(number.to()).is("by");
    Units.Match unit = by ? units.spelled(line, at) : units.after(line, at);
    boolean length = unit != null && unit.unit().kind() == Figure.Kind.LENGTH;
    UnitEntry own = unit != null && length ? unit.unit() : null;
    return new Term(number.from(), number.to(), number, own, null, false);
  }
}
