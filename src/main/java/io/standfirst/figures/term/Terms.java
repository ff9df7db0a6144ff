package io.standfirst.figures.term;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.Grands;
import io.standfirst.figures.unit.Measures;
import io.standfirst.figures.unit.Rates;
import io.standfirst.figures.unit.Shorthands;
import io.standfirst.figures.unit.UnitEntry;
import io.standfirst.figures.unit.Units;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its currency or measure and its rate: "$13.6M", "12.3m tonnes", "20 a year",
 * "half an hour", "5 feet 11 inches".
 */
public final class Terms {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Between an amount and what it is by: "$40 off each night", "$85 more a month". */
  private static final Set<String> SURPLUS = Set.of("off", "more", "less", "extra");

  /** After "2.6 a decade" they make it a number and its time. */
  private static final Set<String> PAST = Set.of("ago", "earlier", "later", "before");

  private final WordSets<TermWord> words;
  private final NumberGrammar numbers;
  private final Suffixes suffixes;
  private final Currencies currencies;
  private final Units units;
  private final Shorthands shorthands;
  private final Compounds compounds;
  private final Rates rates;
  private final SingleMeasures singles;
  private final Grands grands;
  private final Extents extents;
  private final BelowZero belowZero;
  private final MoneyTerms sums;

  /** Reads the tables of units told together. */
  public Terms(Lexicon lexicon, NumberGrammar numbers, Measures measures) {
    this.words = new WordSets<>(TermWord.class, "sets.tsv");
    this.numbers = numbers;
    this.suffixes = new Suffixes(lexicon, numbers.words(), measures, words);
    this.currencies = measures.currencies();
    this.units = measures.units();
    this.shorthands = new Shorthands(units);
    this.compounds = new Compounds(numbers, units, currencies, words);
    this.rates = measures.rates();
    this.grands = new Grands();
    this.singles = new SingleMeasures(numbers, units, currencies, grands, lexicon.classes(), words);
    this.extents = new Extents(units);
    this.belowZero = new BelowZero(units);
    this.sums = new MoneyTerms(numbers, currencies, compounds, lexicon.contexts());
  }

  /** The term that begins at a lexeme; null for none. */
  public @Nullable Term read(Lexemes line, int at) {
    Term race = RaceTimes.read(line, at);
    if (race != null) {
      return race;
    }
    boolean minus = line.at(at).isHyphen() && !line.at(at).glued() && line.at(at + 1).glued();
    Currencies.Match sign = currencies.before(line, at);
    if (sign == null && minus) {
      sign = currencies.before(line, at + 1);
      minus = sign != null;
    } else {
      minus = false;
    }
    Numeral number = numbers.read(line, sign == null ? at : sign.to());
    if (number == null && sign == null) {
      Term single = singles.read(line, at);
      return single == null ? led(line, at) : single;
    }
    if (number == null) {
      return null;
    }
    number = minus || belowZero.isMinus(line, number) ? number.negated(number.from() - 1) : number;
    Numeral scaled = suffixes.scaled(line, number, sign != null);
    if (sign != null) {
      return rated(line, sums.signed(line, at, scaled, sign.unit()));
    }
    return measured(line, scaled);
  }

  /**
   * The term that may be the second end of a range: after "$1.5" the letter of "-2m" is a scale,
   * though alone it would be metres.
   */
  @Nullable Term second(Lexemes line, int at, Term first) {
    UnitEntry unit = first.unit();
    boolean money = first.signed() && unit != null && unit.isMoney();
    Numeral number = money && line.at(at).isNumber() ? numbers.read(line, at) : null;
    Numeral scaled = number == null ? null : suffixes.scaled(line, number, true);
    return scaled == null || number == null || scaled.to() == number.to()
        ? read(line, at)
        : rated(line, new Term(at, scaled.to(), scaled, null, null, false));
  }

  /** A number after the words of its unit: "a percentage of 87", "Malaysian ringgit 42". */
  private @Nullable Term led(Lexemes line, int at) {
    Units.Match percent = units.leading(line, at);
    if (percent != null) {
      Numeral number = numbers.read(line, percent.to());
      boolean sign = percent.to() == at + 1;
      Lexeme after = number == null ? line.at(at) : line.at(number.to());
      return number == null || (!sign && (after.isWord() || after.is("%")))
          ? null
          : new Term(at, number.to(), number, percent.unit(), null, true);
    }
    Currencies.Match money = currencies.named(line, at);
    Numeral number = money == null ? null : numbers.read(line, money.to());
    return money == null || number == null || line.at(number.to()).isWord()
        ? null
        : rated(line, sums.signed(line, at, number, money.unit()));
  }

  private @Nullable Term measured(Lexemes line, Numeral number) {
    int at = number.to();
    if (isOf(line.at(at)) && (number.form() == Numeral.Form.VAGUE || number.isScaled())) {
      at++;
    }
    Term term = of(line, number, pastBound(line, at));
    if (term == null && line.at(at - 1).isSpelledNumber() && isOf(line.at(at))) {
      term = of(line, number, at + 1);
    }
    if (term == null && (number.form() == Numeral.Form.FRACTION || number.isBroken())) {
      int unit = pastArticle(line, number, at);
      boolean ago = unit > at && PAST.contains(line.at(unit + 1).word());
      term = ago ? null : of(line, number, unit);
    }
    if (term != null) {
      return rated(line, BelowZero.told(line, andHalf(line, term)));
    }
    if (Extents.goOn(line, number.to())) {
      return extents.first(line, number);
    }
    if (BelowZero.isTold(line, number.to())) {
      return BelowZero.bare(line, number);
    }
    boolean prefix =
        line.at(at - 1).is("half")
            && number.value().compareTo(BigDecimal.ONE) < 0
            && line.at(at).isHyphen()
            && line.at(at).glued();
    return prefix ? null : rated(line, new Term(number.from(), at, number, null, null, false));
  }

  /** "7 (or so) miles", "12(+) hours", "12(-plus) hours": past a bound before the unit. */
  private static int pastBound(Lexemes line, int at) {
    Lexeme first = line.at(at);
    if (first.is("or") && line.at(at + 1).is("so")) {
      return at + 2;
    }
    if (first.is("+") && first.glued() && line.at(at + 1).isWord()) {
      return at + 1;
    }
    boolean plus = first.isHyphen() && first.glued() && line.at(at + 1).is("plus");
    return plus ? at + 2 : at;
  }

  /** The number with the unit at a lexeme; null when none stands there. */
  private @Nullable Term of(Lexemes line, Numeral number, int at) {
    Currencies.Match grand = grands.after(line, at);
    if (grand != null) {
      return sums.after(line, number, grand);
    }
    Shorthands.Match shorthand = shorthands.after(line, at);
    if (shorthand != null) {
      BigDecimal value = number.value().multiply(shorthand.factor());
      Numeral scaled = number.high() == null ? number.valued(number.to(), value) : number;
      return new Term(
          number.from(), shorthand.to(), scaled, shorthand.unit(), shorthand.per(), false);
    }
    Currencies.Match money = currencies.after(line, at);
    Units.Match measure = units.after(line, at);
    if (money != null && (measure == null || measure.to() < money.to())) {
      return sums.after(line, number, money);
    }
    return measure == null
        ? null
        : compounds.joined(
            line, new Term(number.from(), measure.to(), number, measure.unit(), null, false));
  }

  /**
   * "half an hour", "a quarter of a mile", "two and a half of hours": where the unit stands; else
   * the same lexeme.
   */
  private static int pastArticle(Lexemes line, Numeral number, int at) {
    int next = at + (line.at(at).is("of") ? 1 : 0);
    boolean article = line.at(next).is("a") || line.at(next).is("an");
    boolean several = number.value().compareTo(BigDecimal.ONE) > 0;
    boolean plural = !several && line.at(next).word().endsWith("s");
    return article ? next + 1 : plural ? at : next;
  }

  /** "trois ans et demi", "dos horas y media": the half after the unit. */
  private Term andHalf(Lexemes line, Term term) {
    boolean half =
        !line.isEnglish()
            && line.at(term.to()).is("and")
            && words.has(TermWord.HALF, Lexeme.lower(line.at(term.to() + 1).raw()));
    Numeral number = term.number();
    return half && number.high() == null && term.per() == null
        ? new Term(
            term.from(),
            term.to() + 2,
            number.valued(number.to(), number.value().add(HALF)),
            term.unit(),
            null,
            term.signed())
        : term;
  }

  private static boolean isOf(Lexeme lexeme) {
    return lexeme.is("of") || lexeme.is("de") || lexeme.is("di");
  }

  private Term rated(Lexemes line, Term term) {
    if (term.per() != null) {
      return term;
    }
    int next = term.to() + (SURPLUS.contains(line.at(term.to()).word()) ? 1 : 0);
    Rates.Match rate = rates.after(line, next);
    if (rate == null) {
      UnitEntry unit = term.unit();
      boolean flows = unit != null && (unit.kind() == Kind.DURATION || unit.isMoney());
      Rates.Match far = flows ? rates.afterThing(line, term.to()) : null;
      return far == null ? term : term.until(term.to(), far.per());
    }
    UnitEntry whole = term.unit() == null ? null : units.rate(term.unit(), rate.per());
    return whole == null
        ? term.until(rate.to(), rate.per())
        : new Term(term.from(), rate.to(), term.number(), whole, null, term.signed());
  }
}
