package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.Units;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results of games and votes: "won 2-0", "a 52-48 vote", "beat them 21 to 14". */
final class Scores {
  private static final int REACH = 8;

  /** Languages that write scores with a colon. */
  private static final Set<String> COLONS = Set.of("de");

  private static final BigDecimal THREE_DIGITS = BigDecimal.valueOf(999);

  private final NumberPairs pairs;
  private final Units units;
  private final Currencies currencies;
  private final Lemmas lemmas;
  private final WordSets<QuantityWord> words;

  Scores(
      NumberPairs pairs,
      Units units,
      Currencies currencies,
      Lemmas lemmas,
      WordSets<QuantityWord> words) {
    this.pairs = pairs;
    this.words = words;
    this.units = units;
    this.currencies = currencies;
    this.lemmas = lemmas;
  }

  /** The score that begins at a lexeme; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    NumberPairs.Pair pair = spoken(line, at);
    pair = pair == null ? written(line, at) : pair;
    return pair == null
        ? null
        : Quantity.bare(at, pair.to(), Kind.SCORE, new Amount.Range(pair.left(), pair.right()));
  }

  /** "won 18 to 1": the greater number first, as no range has it. */
  private NumberPairs.@Nullable Pair spoken(Lexemes line, int at) {
    NumberPairs.Pair pair = pairs.spoken(line, at);
    return pair != null
            && pair.isFalling()
            && !isCounted(line, pair.to())
            && (inContext(line, at) || isVoted(line, at))
        ? pair
        : null;
  }

  private boolean isVoted(Lexemes line, int at) {
    return words.holds(QuantityWord.BALLOT, line, at - REACH, at);
  }

  /** "2-0". */
  private NumberPairs.@Nullable Pair written(Lexemes line, int at) {
    Lexeme first = line.at(at);
    Lexeme second = line.at(at + 2);
    if (!isPair(line, at)
        || words.has(QuantityWord.NUMBERED, line.at(at - 1))
        || (first.glued() && !"([".contains(line.at(at - 1).raw()))) {
      return null;
    }
    BigDecimal left = Objects.requireNonNull(first.value());
    BigDecimal right = Objects.requireNonNull(second.value());
    boolean colon = isColon(line, at + 1);
    boolean known = colon || inContext(line, at);
    boolean uneven = Math.abs(first.raw().length() - second.raw().length()) > 1;
    boolean counted = !colon && (known ? isMeasured(line, at + 3) : isCounted(line, at + 3));
    boolean number =
        counted
            || left.max(right).compareTo(THREE_DIGITS) > 0
            || (second.raw().startsWith("0") && second.raw().length() > 2)
            || (!known && (uneven || isSeries(first, second)))
            || (!known && left.compareTo(right) < 0 && !isBesideScore(line, at));
    return number ? null : new NumberPairs.Pair(left, right, at + 3);
  }

  /** Whether the number before a lexeme has a unit, or goes on, as that of "1-1 1/2 cups". */
  private boolean isMeasured(Lexemes line, int at) {
    Lexeme after = line.at(at);
    return units.after(line, at) != null
        || (after.isNumber() && line.at(at + 1).is("/"))
        || after.is("times")
        || currencies.after(line, at) != null
        || (after.glued() && (after.isWord() || after.isHyphen()));
  }

  private boolean isCounted(Lexemes line, int at) {
    Lexeme after = line.at(at);
    return isMeasured(line, at) || (after.isWord() && lemmas.isPlural(after.word()));
  }

  /** "737-800", "777-200": a model and its variant. */
  private static boolean isSeries(Lexeme first, Lexeme second) {
    return first.raw().length() == 3 && second.raw().length() == 3 && second.raw().endsWith("00");
  }

  /** "7-6 (7-4) 5-7": whether another pair stands right beside, in brackets or not. */
  private static boolean isBesideScore(Lexemes line, int at) {
    int before = at - (line.at(at - 1).is(")") ? 4 : 3);
    int after = at + (line.at(at + 3).is("(") ? 4 : 3);
    return isPair(line, before) || isPair(line, after);
  }

  private static boolean isPair(Lexemes line, int at) {
    return line.at(at).isPlainDigits()
        && (line.at(at + 1).isHyphen() || isColon(line, at + 1))
        && line.at(at + 1).glued()
        && line.at(at + 2).isPlainDigits()
        && line.at(at + 2).glued();
  }

  /** "3:1", as German writes no ratio without a word for one. */
  private static boolean isColon(Lexemes line, int at) {
    return COLONS.contains(line.language()) && line.at(at).is(":");
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
