package io.standfirst.figures.term;

import io.standfirst.figures.Figure;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.UnitEntry;
import io.standfirst.figures.unit.Units;
import java.util.Objects;

/** Temperatures below zero: "ten degrees below zero", "to - 20 °C". */
final class BelowZero {
  private static final UnitEntry DEGREE = new UnitEntry("deg", Figure.Kind.TEMPERATURE, "degree");

  private final Units units;

  BelowZero(Units units) {
    this.units = units;
  }

  /** "to - 20 °C": whether the free hyphen before a number of degrees of a scale is a minus. */
  boolean isMinus(Lexemes line, Numeral number) {
    Lexeme hyphen = line.at(number.from() - 1);
    boolean free = hyphen.is("-") && !hyphen.glued() && !line.at(number.from()).glued();
    if (!free || line.at(number.from() - 2).isNumber()) {
      return false;
    }
    Units.Match unit = units.after(line, number.to());
    return unit != null
        && unit.unit().kind() == Figure.Kind.TEMPERATURE
        && !unit.unit().code().equals("deg");
  }

  /** Whether "below zero" stands at a lexeme. */
  static boolean isTold(Lexemes line, int at) {
    return line.at(at).is("below") && line.at(at + 1).is("zero");
  }

  /** "Ten below zero". */
  static Term bare(Lexemes line, Numeral number) {
    return told(line, new Term(number.from(), number.to(), number, DEGREE, null, false));
  }

  /** A term, turned below zero where it is a temperature and that is said behind it. */
  static Term told(Lexemes line, Term term) {
    UnitEntry unit = Objects.requireNonNull(term.unit());
    return unit.kind() == Figure.Kind.TEMPERATURE && isTold(line, term.to())
        ? new Term(
            term.from(), term.to() + 2, term.number().negated(term.from()), unit, null, false)
        : term;
  }
}
