package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many go together, then and now: "used to leave in pairs, now in groups of five". */
final class GroupSizes {
  private static final int REACH = 24;
  private static final Unit PERSON = new Unit(Groups.PERSON, Groups.PERSON, null);
  private static final Set<String> LEADS = Set.of("in", "from", "to", "into");
  private static final Set<String> GROUPS = Set.of("groups", "teams", "parties", "crews", "bands");

  private GroupSizes() {}

  static List<Quantity> compared(Lexemes line, List<Quantity> quantities) {
    List<Quantity> compared = new ArrayList<>();
    int floor = 0;
    for (Quantity quantity : quantities) {
      Quantity change = change(line, quantity, floor);
      compared.add(change == null ? quantity : change);
      floor = quantity.to();
    }
    return compared;
  }

  private static @Nullable Quantity change(Lexemes line, Quantity quantity, int floor) {
    int groups = quantity.from() - 2;
    boolean group =
        quantity.kind() == Kind.NUMBER
            && line.at(quantity.from() - 1).is("of")
            && GROUPS.contains(line.at(groups).word())
            && LEADS.contains(line.at(groups - 1).word());
    if (!group || !(quantity.amount() instanceof Amount.Value(BigDecimal size))) {
      return null;
    }
    for (int i = groups - 2; i >= Math.max(floor, groups - REACH); i--) {
      if (line.at(i).is("pairs") && LEADS.contains(line.at(i - 1).word())) {
        return new Quantity(
            i,
            i,
            quantity.to(),
            Kind.COUNT,
            new Amount.Change(BigDecimal.TWO, size),
            Bound.EXACT,
            null,
            PERSON,
            null,
            List.of());
      }
    }
    return null;
  }
}
