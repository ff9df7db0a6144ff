package io.standfirst.figures.term;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "12.9 ± 0.1 TeV": what may be as much more as less. */
final class Tolerances {
  private final Terms terms;

  Tolerances(Terms terms) {
    this.terms = terms;
  }

  /** The range around a term; null where no tolerance follows it. */
  Ranges.@Nullable Pair around(Lexemes line, Term middle) {
    int at = middle.to();
    boolean spelled = line.at(at).is("+") && line.at(at + 1).is("/") && line.at(at + 2).isHyphen();
    if (!line.at(at).is("±") && !spelled) {
      return null;
    }
    Term margin = terms.read(line, at + (spelled ? 3 : 1));
    if (margin == null || margin.number().high() != null || middle.number().high() != null) {
      return null;
    }
    BigDecimal value = middle.number().value();
    BigDecimal wide = margin.number().value();
    UnitEntry unit = margin.unit() == null ? middle.unit() : margin.unit();
    Numeral low = middle.number().valued(middle.number().to(), value.subtract(wide));
    Numeral high = margin.number().valued(margin.number().to(), value.add(wide));
    return new Ranges.Pair(
        new Term(middle.from(), middle.to(), low, unit, margin.per(), middle.signed()),
        new Term(margin.from(), margin.to(), high, unit, margin.per(), margin.signed()),
        false);
  }
}
