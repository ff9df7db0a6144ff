package io.standfirst.figures.unit;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Ten grand", a thousand pounds each, or dollars where the sentence speaks of dollars; a grand
 * piano and a grand jury are none.
 */
public final class Grands {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How many lexemes away dollars may stand. */
  private static final int REACH = 30;

  private static final UnitEntry POUND = new UnitEntry("GBP", Kind.MONEY, "pound");
  private static final UnitEntry DOLLAR = new UnitEntry("USD", Kind.MONEY, "dollar");
  private static final Set<String> DOLLARS = Set.of("$", "dollar", "dollars", "bucks", "u.s");

  /** Words that no noun phrase goes on with. */
  private static final Set<String> ENDS =
      Set.of(
          "a", "per", "each", "for", "on", "in", "to", "from", "and", "or", "more", "less", "if",
          "when", "at", "by", "is", "was", "off", "extra", "worth", "every", "with", "the");

  /** The thousand that stands right after a number; null for none. */
  public Currencies.@Nullable Match after(Lexemes line, int at) {
    if (!line.at(at).is("grand")) {
      return null;
    }
    Lexeme next = line.at(at + 1);
    boolean ends = !(next.isWord() || next.isHyphen()) || ENDS.contains(next.word());
    return ends ? new Currencies.Match(unit(line, at), at + 1, THOUSAND) : null;
  }

  private static UnitEntry unit(Lexemes line, int at) {
    for (int i = at - REACH; i < at + REACH; i++) {
      if (DOLLARS.contains(line.at(i).word())) {
        return DOLLAR;
      }
    }
    return POUND;
  }
}
