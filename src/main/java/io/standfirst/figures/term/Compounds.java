package io.standfirst.figures.term;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.unit.Currencies;
import io.standfirst.figures.unit.UnitEntry;
import io.standfirst.figures.unit.Units;
import io.standfirst.text.Tables;
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
  /** Measures of bodies, which people tell with a comma too: "6 feet, 2 inches". */
  private static final Set<String> COMMAED = Set.of("[ft_i]", "[lb_av]", "[stone_av]");

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  static final UnitEntry POUND_OF_MASS = new UnitEntry("[lb_av]", Kind.MASS, "pound");
  private static final UnitEntry INCH = new UnitEntry("[in_i]", Kind.LENGTH, "inch");
  static final UnitEntry MINUTE = new UnitEntry("min", Kind.DURATION, "minute");

  private final NumberGrammar numbers;
  private final Units units;
  private final Currencies currencies;
  private final WordSets<TermWord> words;
  private final Map<String, BigDecimal> ratios = new HashMap<>();

  Compounds(NumberGrammar numbers, Units units, Currencies currencies, WordSets<TermWord> words) {
    this.words = words;
    this.numbers = numbers;
    this.units = units;
    this.currencies = currencies;
    for (String[] row : Tables.rows(Compounds.class, "compounds.tsv", 3)) {
      ratios.put(row[0] + " " + row[1], new BigDecimal(row[2]));
    }
  }

  /** A term so far, the unit that it was told in last, and how many of that make one. */
  private record Sum(Term term, UnitEntry last, BigDecimal ratio) {}

  /** The term with the lesser units that follow it; the term itself where none does. */
  Term joined(Lexemes line, Term greater) {
    UnitEntry unit = Objects.requireNonNull(greater.unit());
    Sum sum = new Sum(greater, unit, BigDecimal.ONE);
    for (Sum next = sum; next != null && next.term().number().high() == null; ) {
      sum = next;
      next = next(line, sum);
    }
    return sum.term();
  }

  private @Nullable Sum next(Lexemes line, Sum sum) {
    Term term = sum.term();
    UnitEntry last = sum.last();
    boolean listable = last.kind() == Kind.DURATION || COMMAED.contains(last.code());
    boolean comma = listable && line.at(term.to()).is(",");
    int at = term.to() + (comma || line.at(term.to()).is("and") ? 1 : 0);
    Numeral number = lesser(line, at);
    if (number == null) {
      return null;
    }
    if (isHeight(line, term, number)) {
      return new Sum(sum(term, number, TWELVE, number.to()), INCH, TWELVE);
    }
    if (isClock(line, term, number)) {
      return new Sum(sum(term, number, SIXTY, number.to()), MINUTE, SIXTY);
    }
    Units.Match lesser = unit(line, last, number.to());
    BigDecimal step = lesser == null ? null : ratios.get(last.code() + " " + lesser.unit().code());
    if (lesser == null
        || step == null
        || number.value().compareTo(step) >= 0
        || (comma && isListed(line, lesser.to()))) {
      return null;
    }
    BigDecimal ratio = sum.ratio().multiply(step);
    return new Sum(sum(term, number, ratio, lesser.to()), lesser.unit(), ratio);
  }

  /** "4 hours, 10 minutes, (9 seconds)": whether a list of amounts goes on. */
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
      return words.has(TermWord.AFTER_INCHES, line.at(at + 1))
          ? new Units.Match(INCH, at + 1)
          : null;
    }
    if (greater.code().equals("h") && line.at(at).is("m")) {
      return new Units.Match(MINUTE, at + 1);
    }
    if (lesser != null || !greater.code().equals("[stone_av]")) {
      return lesser;
    }
    Currencies.Match pounds = currencies.after(line, at);
    return pounds != null && pounds.unit().code().equals("GBP")
        ? new Units.Match(POUND_OF_MASS, pounds.to())
        : null;
  }

  /** "6'2" and "five foot eleven": feet with the inches straight after them. */
  private boolean isHeight(Lexemes line, Term greater, Numeral number) {
    Lexeme feet = line.at(greater.to() - 1);
    Lexeme after = line.at(number.to());
    boolean sign = "'′’".contains(feet.raw()) && line.at(number.from()).glued();
    boolean ends = after.type() != Lexeme.Type.WORD && after.type() != Lexeme.Type.NUMBER;
    boolean foot = feet.is("foot") && (ends || after.is("tall"));
    return number.from() == greater.to()
        && (sign || foot)
        && number.value().compareTo(TWELVE) < 0
        && units.after(line, number.to()) == null
        && (foot || !after.glued() || ends);
  }

  /** "2h30": the letter of hours with the minutes straight after it. */
  private static boolean isClock(Lexemes line, Term greater, Numeral number) {
    return line.at(greater.to() - 1).is("h")
        && number.from() == greater.to()
        && line.at(number.from()).glued()
        && number.value().compareTo(SIXTY) < 0
        && !line.at(number.to()).isWord();
  }

  private static Term sum(Term greater, Numeral number, BigDecimal ratio, int to) {
    BigDecimal part = number.value().divide(ratio, MathContext.DECIMAL64);
    BigDecimal whole = greater.number().value();
    BigDecimal value = whole.signum() < 0 ? whole.subtract(part) : whole.add(part);
    Numeral sum = greater.number().valued(number.to(), value);
    return new Term(greater.from(), to, sum, greater.unit(), null, greater.signed());
  }
}
