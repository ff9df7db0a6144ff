package io.standfirst.figures.unit;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import java.math.BigDecimal;
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
  private final WordSets<UnitWord> words = new WordSets<>(UnitWord.class, "sets.tsv");

  /** The thousand that stands right after a number; null for none. */
  public Currencies.@Nullable Match after(Lexemes line, int at) {
    if (!line.at(at).is("grand")) {
      return null;
    }
    Lexeme next = line.at(at + 1);
    boolean ends = !(next.isWord() || next.isHyphen()) || words.has(UnitWord.PHRASE_END, next);
    return ends ? new Currencies.Match(unit(line, at), at + 1, THOUSAND) : null;
  }

  private UnitEntry unit(Lexemes line, int at) {
    boolean dollars = words.holds(UnitWord.DOLLARS, line, at - REACH, at + REACH);
    return dollars ? DOLLAR : POUND;
  }
}
