package io.standfirst.figures;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ages told by their decade: "in their 60s", "in her late thirties". */
final class AgeDecades {
  private static final int REACH = 6;
  private static final BigDecimal REST = BigDecimal.valueOf(9);
  private static final Unit YEAR = new Unit("a", "year", null);
  private static final Set<String> OWNERS = Set.of("their", "his", "her", "my", "our", "your");
  private static final Set<String> BETWEEN =
      Set.of("early", "mid", "late", "-", "and", "or", "to", "s", "'s");

  private static final Map<String, Integer> SPELLED =
      Map.of(
          "twenties", 20,
          "thirties", 30,
          "forties", 40,
          "fifties", 50,
          "sixties", 60,
          "seventies", 70,
          "eighties", 80,
          "nineties", 90);

  private AgeDecades() {}

  /** The age that begins at a lexeme; null for none. */
  static @Nullable Quantity read(Lexemes line, int at) {
    Integer decade = SPELLED.get(line.at(at).word());
    boolean spelled = decade != null;
    if (!isAge(line, at)) {
      return null;
    }
    BigDecimal low =
        decade != null ? BigDecimal.valueOf(decade) : new BigDecimal(line.at(at).raw());
    return new Quantity(
        at,
        at,
        at + (spelled ? 1 : 2),
        Kind.AGE,
        new Amount.Range(low, low.add(REST)),
        Bound.EXACT,
        null,
        YEAR,
        null,
        List.of());
  }

  /** Whether a decade at a lexeme is somebody's. */
  static boolean isAge(Lexemes line, int at) {
    if (!SPELLED.containsKey(line.at(at).word()) && !isDecade(line, at)) {
      return false;
    }
    int owner = at - 1;
    while (owner > at - REACH && isBetween(line, owner)) {
      owner--;
    }
    return OWNERS.contains(line.at(owner).word());
  }

  private static boolean isBetween(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    return BETWEEN.contains(lexeme.word())
        || SPELLED.containsKey(lexeme.word())
        || isDecade(line, at);
  }

  private static boolean isDecade(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme end = line.at(at + 1);
    return number.isPlainDigits()
        && number.raw().length() == 2
        && number.raw().endsWith("0")
        && end.glued()
        && (end.is("s") || end.is("'s"));
  }
}
