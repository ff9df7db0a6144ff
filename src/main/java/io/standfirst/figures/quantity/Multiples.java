package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.phrase.Bounds;
import io.standfirst.figures.unit.Rates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ratios told as multiples: "12-fold", "sixfold", "five times more", "twice the price". */
final class Multiples {
  private static final Set<String> ENDS =
      Set.of("this", "last", "since", "in", "before", "during", "and", "but", "so", "at", "when");

  private final NumberGrammar numbers;
  private final NumberWords words;
  private final Bounds bounds;
  private final Rates rates;
  private final FoldVerbs verbs;
  private final WordSets<QuantityWord> sets;

  Multiples(NumberGrammar numbers, Bounds bounds, Rates rates, WordSets<QuantityWord> sets) {
    this.sets = sets;
    this.numbers = numbers;
    this.words = numbers.words();
    this.bounds = bounds;
    this.rates = rates;
    this.verbs = new FoldVerbs(bounds, sets);
  }

  /** The multiple that begins at a lexeme; null for none. */
  @Nullable Quantity read(Lexemes line, int at) {
    Lexeme first = line.at(at);
    Quantity verb = verbs.read(line, at);
    if (verb != null) {
      return verb;
    }
    if (first.isWord() && first.word().endsWith("fold") && first.word().length() > 5) {
      return fold(line, at);
    }
    if (first.is("twice") || first.is("double") || first.is("triple") || first.is("thrice")) {
      return named(line, at, first.is("twice") || first.is("double") ? 2 : 3);
    }
    Numeral number = first.isNumber() || words.of(first) != null ? numbers.read(line, at) : null;
    if (number == null || number.high() != null) {
      return null;
    }
    Numeral high = highEnd(line, number);
    if (high != null) {
      Amount range = new Amount.Range(number.value(), high.value());
      return line.at(high.to()).is("times") ? times(line, at, range, high.to()) : null;
    }
    int next = number.to() + (line.at(number.to()).isHyphen() ? 1 : 0);
    if (line.at(next).is("fold")) {
      return quantity(line, at, next + 1, number.value(), Kind.RATIO, null);
    }
    if (line.at(next).is("x") && line.at(next).glued() && !line.at(next + 1).isNumber()) {
      return quantity(line, at, next + 1, number.value(), Kind.RATIO, null);
    }
    Amount amount = new Amount.Value(number.value());
    if (line.at(next).is("more") && line.at(next + 1).is("times")) {
      return times(line, at, amount, next + 1);
    }
    if (number.isOne() && line.at(next).is("time")) {
      return null;
    }
    return line.at(next).is("times")
            || (line.at(next).is("time")
                && next > number.to()
                && number.form() != Numeral.Form.FRACTION)
        ? times(line, at, amount, next)
        : null;
  }

  /** The second number of "3-4 times", "two or three times", "5 to 10 times"; null for none. */
  private @Nullable Numeral highEnd(Lexemes line, Numeral low) {
    Lexeme joint = line.at(low.to());
    int at = low.to() + 1;
    boolean joined = joint.is("or") || joint.is("to") || (joint.isHyphen() && line.at(at).glued());
    if (!joined || !(line.at(at).isNumber() || words.of(line.at(at)) != null)) {
      return null;
    }
    Numeral high = numbers.read(line, at);
    boolean rising = high != null && high.high() == null && high.value().compareTo(low.value()) > 0;
    return rising ? high : null;
  }

  private @Nullable Quantity fold(Lexemes line, int at) {
    String stem = line.at(at).word().substring(0, line.at(at).word().length() - 4);
    Lexeme word = new Lexeme(Lexeme.Type.WORD, 0, 0, stem, stem, null, false);
    NumberWords.Entry entry = words.of(word);
    return entry == null ? null : quantity(line, at, at + 1, entry.value(), Kind.RATIO, null);
  }

  /** "twice the size", "twice as many", "more than twice", "twice a week"; not "scored twice". */
  private @Nullable Quantity named(Lexemes line, int at, int times) {
    Rates.Match rate = line.at(at).is("twice") ? rates.after(line, at + 1) : null;
    BigDecimal value = BigDecimal.valueOf(times);
    if (rate != null) {
      return quantity(line, at, rate.to(), value, Kind.COUNT, new Unit("time", "time", rate.per()));
    }
    Lexeme next = line.at(at + 1);
    boolean compared =
        next.is("the")
            || next.is("that")
            || next.is("its")
            || next.is("what")
            || next.is("their")
            || (next.is("as") && line.at(at).is("twice") && !line.at(at + 2).isCapitalised());
    boolean bounded = line.at(at).is("twice") && bounds.before(line, at, false) != null;
    if (bounded && !compared && endsClause(line, at + 1)) {
      return quantity(line, at, at + 1, value, Kind.COUNT, new Unit("time", "time", null));
    }
    return compared || bounded ? quantity(line, at, at + 1, value, Kind.RATIO, null) : null;
  }

  /** "(sailed only twice) this year": how often, with nothing that it is of. */
  private static boolean endsClause(Lexemes line, int at) {
    Lexeme next = line.at(at);
    return !next.isWord() || ENDS.contains(next.word());
  }

  private Quantity times(Lexemes line, int at, Amount amount, int times) {
    Rates.Match rate = rates.after(line, times + 1);
    boolean broken =
        amount instanceof Amount.Value(BigDecimal value) && value.stripTrailingZeros().scale() > 0;
    if (rate == null && (broken || isCompared(line, times + 1))) {
      return quantity(line, at, times + 1, amount, Kind.RATIO, null);
    }
    int to = rate == null ? times + 1 : rate.to();
    Unit unit = new Unit("time", "time", rate == null ? null : rate.per());
    return quantity(line, at, to, amount, Kind.COUNT, unit);
  }

  /** "(ten times) as much", "(three times) that of", but not "(seven times) as it fell". */
  private boolean isCompared(Lexemes line, int at) {
    Lexeme next = line.at(at + 1);
    boolean clause =
        (line.at(at).is("as") && !sets.has(QuantityWord.EQUATED, next))
            || (line.at(at).is("that") && next.isWord() && !next.is("of") && !next.is("in"));
    return sets.has(QuantityWord.COMPARED, line.at(at)) && !clause;
  }

  private Quantity quantity(
      Lexemes line, int at, int to, BigDecimal value, Kind kind, @Nullable Unit unit) {
    return quantity(line, at, to, new Amount.Value(Objects.requireNonNull(value)), kind, unit);
  }

  private Quantity quantity(
      Lexemes line, int at, int to, Amount amount, Kind kind, @Nullable Unit unit) {
    Bounds.Match bound = bounds.before(line, at, false);
    return new Quantity(
        bound == null ? at : bound.from(),
        at,
        to,
        kind,
        amount,
        bound == null ? Bound.EXACT : bound.bound(),
        null,
        unit,
        null,
        List.of());
  }
}
