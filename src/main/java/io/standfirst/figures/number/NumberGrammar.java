package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: in digits with scales ("12.3m", "4 hundred million"), in words ({@link
 * Cardinals}), as fractions ({@link Fractions}) and as orders of magnitude ("tens of thousands").
 *
 * <p>A hand-written descent that never steps back further than one number; linear.
 */
public final class NumberGrammar {
  private final NumberWords words;
  private final Cardinals cardinals;
  private final Ordinals ordinals;
  private final Fractions fractions;
  private final Proportions proportions;
  private final SpokenNumbers spoken;
  private final Twenties twenties;

  /** Reads numbers in digits and in these words. */
  public NumberGrammar(NumberWords words) {
    this.words = words;
    this.cardinals = new Cardinals(words);
    this.ordinals = new Ordinals(words, cardinals);
    WordSets<NumberSet> sets = new WordSets<>(NumberSet.class, "sets.tsv");
    this.proportions = new Proportions(cardinals, sets);
    this.fractions = new Fractions(words, cardinals, ordinals, proportions, sets);
    this.twenties = new Twenties(sets);
    this.spoken = new SpokenNumbers(words, cardinals);
  }

  /** The words that it knows. */
  public NumberWords words() {
    return words;
  }

  /** The part of it that reads "third" and "22nd". */
  public Ordinals ordinals() {
    return ordinals;
  }

  /** The number that begins at a lexeme; null when none does. */
  public @Nullable Numeral read(Lexemes line, int at) {
    Lexeme first = line.at(at);
    if ((first.is("minus") && !isTolerance(line, at)) || first.is("negative")) {
      int next = at + (line.at(at + 1).isHyphen() ? 2 : 1);
      Numeral positive = unsigned(line, next);
      return positive == null || positive.high() != null ? null : positive.negated(at);
    }
    if (signs(line, at)) {
      Numeral positive = unsigned(line, at + 1);
      return positive == null ? null : positive.negated(at);
    }
    return unsigned(line, at);
  }

  /** "plus or minus 3 points". */
  private static boolean isTolerance(Lexemes line, int minus) {
    return line.at(minus - 1).is("or") && line.at(minus - 2).is("plus");
  }

  /**
   * Whether a hyphen or minus is the sign of the digits that it touches, or of all that follows.
   */
  private static boolean signs(Lexemes line, int at) {
    Lexeme sign = line.at(at);
    Lexeme digits = line.at(at + 1);
    if (!sign.isHyphen()
        || "—".equals(sign.raw())
        || !digits.isNumber()
        || (digits.raw().length() < 3
            && digits.isPlainDigits()
            && !line.at(at + 2).is("%")
            && NumberCodes.isCapitals(line.at(at - 1)))) {
      return false;
    }
    if (isRangeOfMeasures(line, at)) {
      return false;
    }
    return digits.glued()
        ? !sign.glued() || "([<>=:$£€".contains(line.at(at - 1).raw())
        : at == 0 || isOperator(line.at(at - 1));
  }

  /** "75 -300mm": a hyphen that touches the greater of two numbers, which has a unit. */
  private static boolean isRangeOfMeasures(Lexemes line, int hyphen) {
    BigDecimal low = line.at(hyphen - 1).value();
    BigDecimal high = line.at(hyphen + 1).value();
    Lexeme unit = line.at(hyphen + 2);
    return low != null
        && high != null
        && low.compareTo(high) < 0
        && unit.isWord()
        && unit.glued()
        && line.at(hyphen + 1).glued();
  }

  private static boolean isOperator(Lexeme lexeme) {
    return lexeme.type() == Lexeme.Type.SIGN && "<>=≤≥".contains(lexeme.raw());
  }

  private @Nullable Numeral unsigned(Lexemes line, int at) {
    if (line.at(at).isNumber()) {
      return digits(line, at);
    }
    Numeral several = several(line, at);
    Numeral vague = several == null ? vague(line, at) : several;
    if (vague != null) {
      return vague;
    }
    Numeral part = fractions.leading(line, at);
    if (part != null) {
      return part;
    }
    Numeral said = spoken.read(line, at);
    if (said != null) {
      return said;
    }
    Cardinals.Read read = cardinals.read(line, at);
    return read == null ? null : fractions.of(line, read);
  }

  private @Nullable Numeral digits(Lexemes line, int at) {
    BigDecimal slash = Fractions.slash(line, at);
    if (slash != null && line.at(at + 1).glued()) {
      return Numeral.of(at, at + 3, slash, BigDecimal.ONE, Numeral.Form.FRACTION);
    }
    BigDecimal value = Objects.requireNonNull(line.at(at).value());
    int to = at + 1;
    BigDecimal mixed = line.at(to).isNumber() ? Fractions.slash(line, to) : null;
    if (mixed != null && mixed.compareTo(BigDecimal.ONE) < 0) {
      value = value.add(mixed);
      to += 3;
    } else if (line.at(to).isNumber() && isFractionSign(line.at(to))) {
      value = value.add(Objects.requireNonNull(line.at(to).value()));
      to++;
    }
    boolean part = line.at(at).isSpelledNumber() && value.compareTo(BigDecimal.ONE) < 0;
    Numeral.Form form =
        (part && value.signum() > 0) || isFractionSign(line.at(at))
            ? Numeral.Form.FRACTION
            : Numeral.Form.DIGITS;
    Numeral bare = Numeral.of(at, to, value, BigDecimal.ONE, form);
    Numeral outOf = proportions.read(line, bare);
    return outOf != null ? outOf : scaled(line, bare);
  }

  /** Scale words, further words and fractions after digits. */
  private Numeral scaled(Lexemes line, Numeral bare) {
    int next = bare.to() + (hyphenBeforeScale(line, bare.to()) ? 1 : 0);
    Entry entry = words.of(line.at(next));
    boolean scale =
        entry != null
            && (entry.role() == Role.SCALE
                || entry.role() == Role.HUNDRED
                || entry.role() == Role.DOZEN);
    boolean parts = entry != null && entry.role() == Role.PARTS;
    if (!scale && !parts) {
      Numeral mixed = fractions.mixed(line, bare);
      return mixed == null ? bare : mixed;
    }
    return fractions.of(line, cardinals.continueAfter(line, bare, next));
  }

  private boolean hyphenBeforeScale(Lexemes line, int at) {
    return line.at(at).isHyphen() && line.at(at).glued() && words.is(line.at(at + 1), Role.SCALE);
  }

  private static boolean isFractionSign(Lexeme lexeme) {
    return lexeme.isNumber()
        && lexeme.raw().length() == 1
        && Character.getType(lexeme.raw().charAt(0)) == Character.OTHER_NUMBER;
  }

  /** "several hundred", "(a) few thousand": from two of them to ten; null for other words. */
  private @Nullable Numeral several(Lexemes line, int at) {
    boolean vague = line.at(at).is("several") || line.at(at).is("few");
    Entry scale = vague ? words.of(line.at(at + 1)) : null;
    boolean many =
        scale != null
            && (scale.role() == Role.SCALE
                || scale.role() == Role.HUNDRED
                || scale.role() == Role.DOZEN)
            && !line.at(at + 1).word().endsWith("s");
    return scale == null || !many
        ? null
        : new Numeral(
            at,
            at + 2,
            scale.value().multiply(BigDecimal.TWO),
            scale.value().multiply(BigDecimal.TEN),
            BigDecimal.ONE,
            Numeral.Form.VAGUE);
  }

  /** "thousands of", "tens of thousands", "hundreds of millions", "dozens and dozens". */
  private @Nullable Numeral vague(Lexemes line, int at) {
    Entry entry = words.of(line.at(at));
    if (entry == null) {
      return null;
    }
    boolean plural = line.at(at).word().endsWith("s");
    boolean scale = entry.role() == Role.SCALE && plural && !line.at(at).is("mrds");
    if (entry.role() != Role.VAGUE && !scale) {
      return null;
    }
    if (line.at(at).is("scores") && !twenties.holds(line, at)) {
      return null;
    }
    BigDecimal low = entry.value();
    int to = pastRepeated(line, at);
    if (line.at(to).is("of")) {
      Entry times = words.of(line.at(to + 1));
      if (times != null && times.role() == Role.SCALE && line.at(to + 1).word().endsWith("s")) {
        low = low.multiply(times.value());
        to += 2;
      }
    }
    if (entry.role() == Role.VAGUE && line.at(at).is("tens") && to == at + 1) {
      return null;
    }
    return new Numeral(
        at, to, low, low.multiply(BigDecimal.TEN), BigDecimal.ONE, Numeral.Form.VAGUE);
  }

  /** "thousands and thousands", "thousands upon thousands": past what is said twice. */
  private static int pastRepeated(Lexemes line, int at) {
    Lexeme joint = line.at(at + 1);
    boolean joined = joint.is("and") || joint.is("upon") || joint.is("on");
    return joined && line.at(at + 2).is(line.at(at).word()) ? at + 3 : at + 1;
  }
}
