package io.standfirst.figures;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its currency or measure and its rate: "$13.6M", "12.3m tonnes", "20 a year".
 */
final class Terms {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> WEIGHING =
      Set.of(
          "weigh", "weighs", "weighed", "weighing", "weight", "weights", "heavy", "meat", "gold");
  private static final UnitEntry POUND_OF_MASS =
      new UnitEntry("[lb_av]", Figure.Kind.MASS, "pound");

  private final NumberGrammar numbers;
  private final Currencies currencies;
  private final Units units;
  private final Rates rates;
  private final WordClasses classes;
  private final Lemmas lemmas;

  Terms(
      NumberGrammar numbers,
      Currencies currencies,
      Units units,
      Rates rates,
      WordClasses classes,
      Lemmas lemmas) {
    this.numbers = numbers;
    this.currencies = currencies;
    this.units = units;
    this.rates = rates;
    this.classes = classes;
    this.lemmas = lemmas;
  }

  /** The term that begins at a lexeme; null for none. */
  @Nullable Term read(Lexemes line, int at) {
    boolean minus = line.at(at).isHyphen() && !line.at(at).glued() && line.at(at + 1).glued();
    Currencies.Match sign = currencies.before(line, at);
    if (sign == null && minus) {
      sign = currencies.before(line, at + 1);
      minus = sign != null;
    } else {
      minus = false;
    }
    Numeral number = numbers.read(line, sign == null ? at : sign.to());
    if (number == null) {
      return null;
    }
    number = minus ? number.negated(at) : number;
    Numeral scaled = suffixed(line, number, sign != null);
    if (sign != null) {
      return signed(line, at, scaled, sign.unit());
    }
    return measured(line, scaled);
  }

  private Term signed(Lexemes line, int at, Numeral number, UnitEntry unit) {
    int to = number.to();
    Currencies.Match again = currencies.after(line, to);
    if (again != null && again.unit().code().equals(unit.code())) {
      to = again.to();
    }
    return rated(line, new Term(at, to, number, unit, null, true));
  }

  private Term measured(Lexemes line, Numeral number) {
    int at = number.to();
    if (isOf(line.at(at)) && (number.form() == Numeral.Form.VAGUE || number.isScaled())) {
      at++;
    }
    Currencies.Match money = currencies.after(line, at);
    Units.Match measure = units.after(line, at);
    if (money != null && (measure == null || measure.to() < money.to())) {
      return money(line, number, money);
    }
    if (measure != null) {
      return rated(
          line, new Term(number.from(), measure.to(), number, measure.unit(), null, false));
    }
    return rated(line, new Term(number.from(), number.to(), number, null, null, false));
  }

  private static boolean isOf(Lexeme lexeme) {
    return lexeme.is("of") || lexeme.is("de") || lexeme.is("di");
  }

  private Term money(Lexemes line, Numeral number, Currencies.Match money) {
    if (money.unit().code().equals("GBP") && isMass(line, number, money)) {
      return rated(line, new Term(number.from(), money.to(), number, POUND_OF_MASS, null, false));
    }
    Numeral scaled =
        money.factor().compareTo(BigDecimal.ONE) == 0 ? number : number.scaledBy(money.factor());
    int to = money.to();
    NumberWords.Entry scale = numbers.words().of(line.at(to));
    if (scale != null && scale.role() == NumberWords.Role.SCALE && !number.isScaled()) {
      scaled = scaled.scaledBy(scale.value());
      to++;
    }
    return rated(line, coins(line, new Term(number.from(), to, scaled, money.unit(), null, false)));
  }

  /** "13 dollars and 45 cents", "15 dollars 50": one sum. */
  private Term coins(Lexemes line, Term notes) {
    UnitEntry unit = Objects.requireNonNull(notes.unit());
    int at = notes.to() + (line.at(notes.to()).is("and") ? 1 : 0);
    if (unit.code().length() != 3 || unit.code().equals("sen") || notes.number().isScaled()) {
      return notes;
    }
    Numeral rest = numbers.read(line, at);
    if (rest == null || rest.value().compareTo(HUNDRED) >= 0 || rest.high() != null) {
      return notes;
    }
    Currencies.Match coin = currencies.after(line, rest.to());
    boolean minor = coin != null && coin.unit().code().equals(coin.unit().name());
    Lexeme after = line.at(rest.to());
    boolean ends = after.type() == Lexeme.Type.END || ".,;".contains(after.raw());
    if (!minor && !(ends && rest.value().compareTo(BigDecimal.TEN) >= 0 && coin == null)) {
      return notes;
    }
    Numeral whole = notes.number();
    Numeral sum =
        Numeral.of(
            whole.from(),
            rest.to(),
            whole.value().add(rest.value().movePointLeft(2)),
            BigDecimal.ONE,
            whole.form());
    return new Term(
        notes.from(),
        minor ? Objects.requireNonNull(coin).to() : rest.to(),
        sum,
        unit,
        null,
        notes.signed());
  }

  private static boolean isMass(Lexemes line, Numeral number, Currencies.Match money) {
    if (line.at(money.to() - 1).word().length() < 5 || money.to() - number.to() > 2) {
      return false;
    }
    boolean hyphened = line.at(number.to()).isHyphen();
    boolean of = line.at(money.to()).is("of") && !number.isScaled();
    boolean fraction = number.form() == Numeral.Form.FRACTION;
    if (of || fraction || (hyphened && !number.isScaled())) {
      return true;
    }
    for (int i = Math.max(0, number.from() - 8); i < money.to() + 4; i++) {
      if (WEIGHING.contains(line.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  private Term rated(Lexemes line, Term term) {
    Rates.Match rate = rates.after(line, term.to() + (line.at(term.to()).is("off") ? 1 : 0));
    return rate == null ? term : term.until(rate.to(), rate.per());
  }

  /** Letters straight after digits: "25k", "$5m", "2.7m sales", "£1.2bn". */
  private Numeral suffixed(Lexemes line, Numeral number, boolean money) {
    Lexeme letter = line.at(number.to());
    BigDecimal factor = numbers.words().suffix(letter);
    if (factor == null || number.form() != Numeral.Form.DIGITS || number.isScaled()) {
      return number;
    }
    boolean capital = letter.raw().length() == 1 && letter.isCapitalised();
    boolean glued = letter.glued();
    boolean joined = line.at(number.to() + 1).glued() && !line.at(number.to() + 1).isHyphen();
    if (joined && line.at(number.to() + 1).isNumber()) {
      return number;
    }
    boolean counts =
        switch (letter.word()) {
          case "k" -> glued || (capital && money);
          case "m" ->
              money ? glued || capital : glued && (capital || isCounting(line, number.to() + 1));
          case "b" -> money ? glued || capital : glued && isCounting(line, number.to() + 1);
          case "mm" -> money;
          default -> money && glued;
        };
    if (!counts) {
      return number;
    }
    return new Numeral(
        number.from(),
        number.to() + 1,
        number.value().multiply(factor),
        null,
        factor,
        number.form());
  }

  /** Whether what follows "4m" is something counted, so that the m means millions. */
  private boolean isCounting(Lexemes line, int at) {
    for (int i = at; i < at + 5; i++) {
      Lexeme lexeme = line.at(i);
      if (i > at && lexeme.is("and")) {
        continue;
      }
      if (!lexeme.isWord() || classes.isClosed(lexeme)) {
        return false;
      }
      if (units.isWord(line, i) || lemmas.isPlural(lexeme.word()) || lexeme.is("people")) {
        return true;
      }
    }
    return currencies.after(line, at) != null;
  }
}
