package io.standfirst.figures.term;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.Grands;
import io.standfirst.figures.unit.UnitEntry;
import io.standfirst.figures.unit.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts whose number is not written: "a year and a half", "a grand", "absolute zero", and one of
 * a measure where a bound stands before it ("less than a mile"), or where a sentence tells nothing
 * else ("A litre.") or says what it is ("A kibibyte is 1,024 bytes").
 */
final class SingleMeasures {
  private final NumberGrammar numbers;
  private final Units units;
  private final Currencies currencies;
  private final Grands grands;
  private final WordClasses classes;
  private final WordSets<TermWord> words;

  SingleMeasures(
      NumberGrammar numbers,
      Units units,
      Currencies currencies,
      Grands grands,
      WordClasses classes,
      WordSets<TermWord> words) {
    this.words = words;
    this.classes = classes;
    this.numbers = numbers;
    this.units = units;
    this.currencies = currencies;
    this.grands = grands;
  }

  /** The amount that begins at a lexeme; null for none. */
  @Nullable Term read(Lexemes line, int at) {
    if (line.at(at).is("absolute") && line.at(at + 1).is("zero")) {
      return term(at, at + 2, BigDecimal.ZERO, units.named("kelvin"));
    }
    if (!line.at(at).is("a") && !line.at(at).is("an")) {
      return null;
    }
    Currencies.Match grand = grands.after(line, at + 1);
    if (grand != null) {
      return term(at, grand.to(), grand.factor(), grand.unit());
    }
    Units.Match measure = units.spelled(line, at + 1);
    Currencies.Match money = at == 0 ? currencies.after(line, 1) : null;
    UnitEntry unit = measure != null ? measure.unit() : money != null ? money.unit() : null;
    int to = measure != null ? measure.to() : money != null ? money.to() : at;
    if (unit == null || unit.code().equals("%")) {
      return null;
    }
    Term half = andPart(line, at, to, unit);
    boolean alone = endsSentence(line, to) || words.has(TermWord.EQUATION, line.at(to));
    boolean whole = (at == 0 && alone) || (money == null && isBounded(line, at, to, unit));
    return half == null && whole
        ? term(at, to, money == null ? BigDecimal.ONE : money.factor(), unit)
        : half;
  }

  /**
   * "less than (a year)", "over (a month) watching", "about (an hour)'s drive", but not "about (a
   * second) term".
   */
  private boolean isBounded(Lexemes line, int at, int to, UnitEntry unit) {
    Lexeme after = line.at(to);
    boolean attribute = after.isWord() && !after.isPossessive() && !classes.isClosed(after);
    return words.has(TermWord.BOUND, line.at(at - 1))
        && !after.isHyphen()
        && !line.at(at + 1).is("second")
        && (!attribute
            || words.has(TermWord.AFTER_SINGLE, after)
            || (unit.kind() == Kind.DURATION && after.word().endsWith("ing")));
  }

  /** "a year and a half", "an hour and a quarter": one of a measure, and a part of it. */
  private @Nullable Term andPart(Lexemes line, int at, int to, UnitEntry unit) {
    if (!line.at(to).is("and") || !line.at(to + 1).is("a")) {
      return null;
    }
    Numeral part = numbers.read(line, to + 1);
    return part == null || part.form() != Numeral.Form.FRACTION
        ? null
        : term(at, part.to(), BigDecimal.ONE.add(part.value()), unit);
  }

  private static boolean endsSentence(Lexemes line, int at) {
    return at == line.size() || (at == line.size() - 1 && ".!?".contains(line.at(at).raw()));
  }

  private static Term term(int from, int to, BigDecimal value, @Nullable UnitEntry unit) {
    Numeral number = Numeral.of(from, to, value, BigDecimal.ONE, Numeral.Form.SPELLED);
    return new Term(from, to, number, unit, null, false);
  }
}
