package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.phrase.Bounds;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ratios told by their verb: sales that "doubled" are twice what they were, halved ones half. */
final class FoldVerbs {
  /** How many lexemes after the verb its end may begin. */
  private static final int REACH = 5;

  private final Map<String, BigDecimal> times = new HashMap<>();
  private final Bounds bounds;
  private final WordSets<QuantityWord> words;

  FoldVerbs(Bounds bounds, WordSets<QuantityWord> words) {
    this.bounds = bounds;
    this.words = words;
    for (String[] row : Tables.rows(FoldVerbs.class, "folds.tsv", 2)) {
      for (String word : Tables.words(row[1], '|')) {
        times.put(word, new BigDecimal(row[0]));
      }
    }
  }

  /** "Doubling it to 256GB": the amount itself is told. */
  private static boolean isToldByItsEnd(Lexemes line, int at) {
    for (int i = at; i < at + REACH; i++) {
      Lexeme after = line.at(i + 1);
      boolean amount = after.isNumber() || "$£€".contains(after.raw());
      if ((line.at(i).is("to") || line.at(i).is("from")) && amount && !after.raw().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The ratio that a verb at a lexeme tells; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    BigDecimal value = times.get(line.at(at).word());
    if (value == null
        || words.has(QuantityWord.FOLD_PARTICLE, line.at(at + 1))
        || line.at(at - 1).isHyphen()) {
      return null;
    }
    if (isToldByItsEnd(line, at + 1)) {
      return null;
    }
    Bounds.Match bound = bounds.before(line, at, false);
    boolean less = value.compareTo(BigDecimal.ONE) < 0;
    return new Quantity(
        bound == null ? at : bound.from(),
        at,
        at + 1,
        Kind.RATIO,
        new Amount.Value(value),
        bound == null ? Bound.EXACT : bound.bound(),
        less ? Direction.DOWN : Direction.UP,
        null,
        null,
        List.of());
  }
}
