package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.unit.Units;
import org.jspecify.annotations.Nullable;

/** Odds, and how many stand against how many: "18 to 1", "a ratio of 3:2", "an 18/1 shot". */
final class Ratios {
  private static final int REACH_BEFORE = 6;
  private static final int REACH_AFTER = 3;

  private final NumberPairs pairs;
  private final Units units;
  private final WordSets<QuantityWord> words;

  Ratios(NumberPairs pairs, Units units, WordSets<QuantityWord> words) {
    this.pairs = pairs;
    this.units = units;
    this.words = words;
  }

  /** The ratio that begins at a lexeme, its numbers in the order of the text; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    NumberPairs.Pair written = NumberPairs.written(line, at);
    NumberPairs.Pair pair = written == null ? pairs.spoken(line, at) : written;
    NumberPairs.Pair odds = pair == null ? NumberPairs.hyphened(line, at) : null;
    if (odds != null && words.has(QuantityWord.FANCIED, line.at(odds.to()))) {
      return Quantity.bare(at, odds.to(), Kind.RATIO, new Amount.Range(odds.left(), odds.right()));
    }
    boolean against =
        pair != null
            && units.after(line, pair.to()) == null
            && words.holds(QuantityWord.ODDS, line, at - REACH_BEFORE, pair.to() + REACH_AFTER);
    return against && pair != null
        ? Quantity.bare(at, pair.to(), Kind.RATIO, new Amount.Range(pair.left(), pair.right()))
        : null;
  }
}
