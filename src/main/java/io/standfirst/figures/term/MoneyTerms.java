package io.standfirst.figures.term;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;

/** Numbers with their currency, before or after them, and pounds that are of mass instead. */
final class MoneyTerms {
  /** The most pounds that somebody may gain or lose of weight. */
  private static final BigDecimal HEAVY = BigDecimal.valueOf(200);

  private final NumberWords words;
  private final Currencies currencies;
  private final Coins coins;
  private final Compounds compounds;
  private final WordSets<Context> contexts;

  MoneyTerms(
      NumberGrammar numbers,
      Currencies currencies,
      Compounds compounds,
      WordSets<Context> contexts) {
    this.words = numbers.words();
    this.currencies = currencies;
    this.coins = new Coins(numbers, currencies);
    this.compounds = compounds;
    this.contexts = contexts;
  }

  /** The number after a currency, which may be told once more behind it: "$5 million dollars". */
  Term signed(Lexemes line, int at, Numeral number, UnitEntry unit) {
    int to = number.to();
    Currencies.Match again = currencies.after(line, to);
    if (again != null && again.unit().code().equals(unit.code())) {
      to = again.to();
    }
    return coins.joined(line, new Term(at, to, number, unit, null, true));
  }

  /** The number with the currency after it. */
  Term after(Lexemes line, Numeral number, Currencies.Match money) {
    if (money.unit().code().equals("GBP") && isMass(line, number, money)) {
      return compounds.joined(
          line, new Term(number.from(), money.to(), number, Compounds.POUND_OF_MASS, null, false));
    }
    Numeral scaled =
        money.factor().compareTo(BigDecimal.ONE) == 0 ? number : number.scaledBy(money.factor());
    int to = money.to();
    NumberWords.Entry scale = words.of(line.at(to));
    if (scale != null && scale.role() == NumberWords.Role.SCALE && !number.isScaled()) {
      scaled = scaled.scaledBy(scale.value());
      to++;
    }
    return coins.joined(line, new Term(number.from(), to, scaled, money.unit(), null, false));
  }

  /** "lost (12) pounds": people do so with their weight, and with larger sums of money. */
  private boolean isWeightChange(Lexemes line, Numeral number) {
    return number.value().compareTo(HEAVY) <= 0
        && contexts.holds(Context.WEIGHT_CHANGE, line, number.from() - 5, number.from());
  }

  private boolean isMass(Lexemes line, Numeral number, Currencies.Match money) {
    if (line.at(money.to() - 1).word().length() < 5 || money.to() - number.to() > 3) {
      return false;
    }
    boolean hyphened = line.at(number.to()).isHyphen();
    boolean of = line.at(money.to()).is("of") && !number.isScaled();
    boolean fraction = number.form() == Numeral.Form.FRACTION;
    return of
        || fraction
        || (hyphened && !number.isScaled())
        || compounds.hasOunces(line, money.to())
        || isWeightChange(line, number)
        || contexts.holds(Context.WEIGHT, line, number.from() - 8, money.to() + 4);
  }
}
