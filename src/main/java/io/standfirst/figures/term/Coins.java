package io.standfirst.figures.term;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/** Sums told in two coins: "13 dollars and 45 cents", "15 dollars 50". */
final class Coins {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** After a sum they compare it, or say what it is by. */
  private static final Set<String> SUM_ENDS =
      Set.of("more", "less", "extra", "a", "an", "per", "each", "apiece");

  private final NumberGrammar numbers;
  private final Currencies currencies;

  Coins(NumberGrammar numbers, Currencies currencies) {
    this.numbers = numbers;
    this.currencies = currencies;
  }

  /** The notes with the coins that follow; the notes where none do. */
  Term joined(Lexemes line, Term notes) {
    UnitEntry unit = Objects.requireNonNull(notes.unit());
    boolean and = line.at(notes.to()).is("and");
    int at = notes.to() + (and ? 1 : 0);
    if (currencies.isCoin(unit) || notes.number().isScaled()) {
      return notes;
    }
    Numeral rest = notes.number().isBroken() ? null : numbers.read(line, at);
    if (rest == null || rest.value().compareTo(HUNDRED) >= 0 || rest.high() != null) {
      return notes;
    }
    Currencies.Match coin = currencies.after(line, rest.to());
    boolean minor = coin != null && currencies.isCoin(coin.unit());
    if (!minor && (coin != null || !isBare(line, notes, rest, and))) {
      return notes;
    }
    BigDecimal sum = notes.number().value().add(rest.value().movePointLeft(2));
    int to = minor && coin != null ? coin.to() : rest.to();
    return new Term(
        notes.from(), to, notes.number().valued(rest.to(), sum), unit, null, notes.signed());
  }

  /** "15 dollars 50 a head": two digits that end the sum need no name of the coin. */
  private static boolean isBare(Lexemes line, Term notes, Numeral rest, boolean and) {
    Lexeme after = line.at(rest.to());
    boolean ends =
        after.type() == Lexeme.Type.END
            || ".,;".contains(after.raw())
            || (!after.glued() && SUM_ENDS.contains(after.word()));
    boolean spelled = rest.form() == Numeral.Form.SPELLED;
    return ends
        && rest.value().compareTo(BigDecimal.TEN) >= 0
        && (!notes.signed() || (and && spelled));
  }
}
