package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Results of games and votes: "won 2-0", "a 52-48 vote". */
final class Scores {
  private static final int REACH = 8;
  private static final BigDecimal THREE_DIGITS = BigDecimal.valueOf(999);

  private final Units units;
  private final Currencies currencies;
  private final Lemmas lemmas;
  private final WordSets<QuantityWord> words;

  Scores(Units units, Currencies currencies, Lemmas lemmas, WordSets<QuantityWord> words) {
    this.words = words;
    this.units = units;
    this.currencies = currencies;
    this.lemmas = lemmas;
  }

  /** The score that begins at a lexeme; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    Lexeme first = line.at(at);
    Lexeme hyphen = line.at(at + 1);
    Lexeme second = line.at(at + 2);
    boolean shaped =
        first.isPlainDigits()
            && hyphen.isHyphen()
            && hyphen.glued()
            && second.isPlainDigits()
            && second.glued();
    if (!shaped || (first.glued() && !"([".contains(line.at(at - 1).raw()))) {
      return null;
    }
    BigDecimal left = Objects.requireNonNull(first.value());
    BigDecimal right = Objects.requireNonNull(second.value());
    Lexeme after = line.at(at + 3);
    boolean counted =
        units.after(line, at + 3) != null
            || currencies.after(line, at + 3) != null
            || (after.glued() && (after.isWord() || after.isHyphen()))
            || (after.isWord() && lemmas.isPlural(after.word()) && !inContext(line, at));
    boolean uneven = Math.abs(first.raw().length() - second.raw().length()) > 1;
    if (counted
        || left.max(right).compareTo(THREE_DIGITS) > 0
        || (second.raw().startsWith("0") && second.raw().length() > 2)
        || (uneven && !inContext(line, at))) {
      return null;
    }
    if (left.compareTo(right) < 0 && !inContext(line, at)) {
      return null;
    }
    return new Quantity(
        at,
        at,
        at + 3,
        Kind.SCORE,
        new Amount.Range(left, right),
        Bound.EXACT,
        null,
        null,
        null,
        List.of());
  }

  private boolean inContext(Lexemes line, int at) {
    for (int i = Math.max(0, at - REACH); i < at + REACH; i++) {
      if (words.has(QuantityWord.CONTEST, line.at(i))) {
        return true;
      }
    }
    return false;
  }
}
