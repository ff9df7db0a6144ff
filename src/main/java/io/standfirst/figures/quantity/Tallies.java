package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the two sides of a result that names what it counts: "by 76 votes to 74". */
final class Tallies implements Joint {
  private static final Set<String> COUNTED = Set.of("vote", "goal", "set", "frame", "wicket");

  @Override
  public @Nullable Quantity of(Lexemes line, Quantity first, Quantity second) {
    boolean tally =
        first.unit() != null
            && COUNTED.contains(first.unit().code())
            && second.kind() == Kind.NUMBER
            && second.unit() == null
            && line.at(first.to()).is("to")
            && second.from() == first.to() + 1
            && !line.at(first.from() - 1).is("from");
    return tally
            && first.amount() instanceof Amount.Value(BigDecimal left)
            && second.amount() instanceof Amount.Value(BigDecimal right)
        ? Quantity.bare(first.from(), second.to(), Kind.SCORE, new Amount.Range(left, right))
        : null;
  }
}
