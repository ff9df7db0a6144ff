package io.standfirst.figures;

import io.standfirst.figures.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures told in two units, which are one amount in the greater: "5 feet 11 inches" is 5.9167
 * feet, "2 hours and 30 minutes" 2.5 hours.
 */
final class Compounds {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final UnitEntry POUND_OF_MASS = new UnitEntry("[lb_av]", Kind.MASS, "pound");

  private static final UnitEntry INCH = new UnitEntry("[in_i]", Kind.LENGTH, "inch");

  /** After "6 ft 2 in" they leave no doubt that "in" is no preposition. */
  private static final Set<String> AFTER_INCHES =
      Set.of(
          "tall", "high", "long", "wide", "deep", "thick", "across", "more", "and", "or", "by", "x",
          "at", "to", "above", "below");

  private final NumberGrammar numbers;
  private final Units units;
  private final Currencies currencies;
  private final Map<String, BigDecimal> ratios = new HashMap<>();

  Compounds(NumberGrammar numbers, Units units, Currencies currencies) {
    this.numbers = numbers;
    this.units = units;
    this.currencies = currencies;
    for (String[] row : Tables.rows("compounds.tsv", 3)) {
      ratios.put(row[0] + " " + row[1], new BigDecimal(row[2]));
    }
  }

  /** The term with the lesser unit that follows it; the term itself where none does. */
  Term joined(Lexemes line, Term greater) {
    UnitEntry unit = Objects.requireNonNull(greater.unit());
    boolean comma = unit.kind() == Kind.DURATION && line.at(greater.to()).is(",");
    int at = greater.to() + (comma || line.at(greater.to()).is("and") ? 1 : 0);
    Numeral number = greater.number().high() == null ? lesser(line, at) : null;
    if (number == null) {
      return greater;
    }
    if (isHeight(line, greater, number)) {
      return sum(greater, number, TWELVE, number.to());
    }
    Units.Match lesser = unit(line, unit, number.to());
    BigDecimal ratio = lesser == null ? null : ratios.get(unit.code() + " " + lesser.unit().code());
    return lesser == null
            || ratio == null
            || number.value().compareTo(ratio) >= 0
            || (comma && isListed(line, lesser.to()))
        ? greater
        : sum(greater, number, ratio, lesser.to());
  }

  /** "3 years, 2 months, (14 days)": whether a list of amounts goes on. */
  private static boolean isListed(Lexemes line, int at) {
    int next = at + (line.at(at).is(",") ? 1 : 0);
    next += line.at(next).is("and") ? 1 : 0;
    return next > at && line.at(next).isNumber();
  }

  /** Whether pounds at a lexeme are told with their ounces, and so are no money. */
  boolean hasOunces(Lexemes line, int at) {
    Numeral number = lesser(line, at + (line.at(at).is("and") ? 1 : 0));
    Units.Match ounces = number == null ? null : units.after(line, number.to());
    return ounces != null && ounces.unit().code().equals("[oz_av]");
  }

  private @Nullable Numeral lesser(Lexemes line, int at) {
    boolean opens = line.at(at).isNumber() || numbers.words().of(line.at(at)) != null;
    Numeral number = opens ? numbers.read(line, at) : null;
    return number != null && number.high() == null && number.value().signum() >= 0 ? number : null;
  }

  private Units.@Nullable Match unit(Lexemes line, UnitEntry greater, int at) {
    Units.Match lesser = units.after(line, at);
    if (lesser == null && greater.code().equals("[ft_i]") && line.at(at).is("in")) {
      return AFTER_INCHES.contains(line.at(at + 1).word()) ? new Units.Match(INCH, at + 1) : null;
    }
    if (lesser != null || !greater.code().equals("[stone_av]")) {
      return lesser;
    }
    Currencies.Match pounds = currencies.after(line, at);
    return pounds != null && pounds.unit().code().equals("GBP")
        ? new Units.Match(POUND_OF_MASS, pounds.to())
        : null;
  }

  /** "6'2": the sign of feet with the inches straight after it. */
  private boolean isHeight(Lexemes line, Term greater, Numeral number) {
    Lexeme sign = line.at(greater.to() - 1);
    return number.from() == greater.to()
        && "'′’".contains(sign.raw())
        && line.at(number.from()).glued()
        && number.value().compareTo(TWELVE) < 0
        && units.after(line, number.to()) == null
        && !line.at(number.to()).glued();
  }

  private static Term sum(Term greater, Numeral number, BigDecimal ratio, int to) {
    BigDecimal part = number.value().divide(ratio, MathContext.DECIMAL64);
    BigDecimal whole = greater.number().value();
    BigDecimal value = whole.signum() < 0 ? whole.subtract(part) : whole.add(part);
    Numeral sum = greater.number().valued(number.to(), value);
    return new Term(greater.from(), to, sum, greater.unit(), null, greater.signed());
  }
}
