package io.standfirst.figures.term;

import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.UnitEntry;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is counted in: one end of a range, or a whole quantity.
 *
 * @param from its first lexeme, the currency sign's if it has one
 * @param to the lexeme after its last
 * @param number the number
 * @param unit its unit of the tables; null when none is written
 * @param per what it is a rate by; null for none
 * @param signed whether the unit is a sign before the number
 */
public record Term(
    int from,
    int to,
    Numeral number,
    @Nullable UnitEntry unit,
    @Nullable String per,
    boolean signed) {

  Term with(Numeral other) {
    return new Term(from, to, other, unit, per, signed);
  }

  Term until(int end, @Nullable String rate) {
    return new Term(from, end, number, unit, rate, signed);
  }
}
