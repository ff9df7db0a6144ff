package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.date.LifeDecades;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ages told by their decade: "in their 60s", "in her late thirties". */
final class AgeDecades {
  private static final BigDecimal REST = BigDecimal.valueOf(9);
  private static final Unit YEAR = new Unit("a", "year", null);

  private AgeDecades() {}

  /** The age that begins at a lexeme; null for none. */
  static @Nullable Quantity read(Lexemes line, int at) {
    LifeDecades.Match decade = LifeDecades.read(line, at);
    if (decade == null) {
      return null;
    }
    BigDecimal low = BigDecimal.valueOf(decade.age());
    return new Quantity(
        at,
        at,
        decade.to(),
        Kind.AGE,
        new Amount.Range(low, low.add(REST)),
        Bound.EXACT,
        null,
        YEAR,
        null,
        List.of());
  }
}
