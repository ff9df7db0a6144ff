package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads fractions: "3/4", "half", "a third", "two thirds", "one twenty-fifth"; with what they scale
 * ("two thirds of a million") and what they are added to ("two and three quarters").
 *
 * <p>"One hundred thirty fifths" could part in several places. As people say them, tens before the
 * last word belong to the denominator, except after an "and", which parts a whole from a proper
 * fraction ("three hundred and twelve hundredths") and nothing else.
 */
final class Fractions {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What marks are out of: "4.7/5". */
  private static final Set<String> MARKS = Set.of("5", "10", "100");

  private final NumberWords words;
  private final Cardinals cardinals;
  private final Proportions proportions;
  private final Divisors divisors;
  private final WordSets<NumberSet> sets;
  private final Shares shares;
  private final Halves halves;

  Fractions(
      NumberWords words,
      Cardinals cardinals,
      Ordinals ordinals,
      Proportions proportions,
      WordSets<NumberSet> sets) {
    this.words = words;
    this.cardinals = cardinals;
    this.divisors = new Divisors(words, ordinals);
    this.proportions = proportions;
    this.sets = sets;
    this.shares = new Shares(sets);
    this.halves = new Halves(words, sets);
  }

  /** "3/4": a value below ten parts that are whole numbers; null for dates, rates and the like. */
  static @Nullable BigDecimal slash(Lexemes line, int at) {
    Lexeme bar = line.at(at + 1);
    Lexeme under = line.at(at + 2);
    boolean tight = bar.glued() && under.glued();
    boolean loose = !bar.glued() && !under.glued();
    if (!(bar.is("/") || bar.is("⁄")) || !(tight || loose) || !under.isNumber()) {
      return null;
    }
    BigDecimal above = Objects.requireNonNull(line.at(at).value());
    BigDecimal below = Objects.requireNonNull(under.value());
    boolean mark = tight && !line.at(at).isPlainDigits() && MARKS.contains(under.raw());
    boolean whole = (line.at(at).isPlainDigits() || mark) && under.isPlainDigits();
    boolean more = line.at(at + 3).is("/") || (line.at(at - 1).is("/") && line.at(at - 1).glued());
    boolean proper = (tight && !mark) || above.compareTo(below) <= 0;
    return whole && !more && proper && below.signum() > 0 && below.compareTo(THOUSAND) <= 0
        ? above.divide(below, MathContext.DECIMAL64)
        : null;
  }

  /** "half", "a quarter", "one third", before what they are of or what they scale. */
  @Nullable Numeral leading(Lexemes line, int at) {
    boolean article = line.at(at).is("a") || line.at(at).is("an");
    int noun = article || line.at(at).is("one") ? at + 1 : at;
    noun += noun > at && line.at(noun).isHyphen() ? 1 : 0;
    Divisors.Divisor divisor = divisors.at(line, noun);
    if (divisor == null || divisor.plural()) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE.divide(divisor.value(), MathContext.DECIMAL64);
    boolean part = words.is(line.at(noun), Role.PART);
    if (part) {
      Numeral scaled = scaled(line, at, divisor.to(), value);
      if (scaled != null) {
        return scaled;
      }
    }
    if (part && isQuartered(line, at, divisor.to())) {
      return fraction(at, divisor.to(), value);
    }
    if (line.at(noun).is("half")) {
      return halves.isShare(line, at, divisor.to()) ? fraction(at, divisor.to(), value) : null;
    }
    Lexeme after = line.at(divisor.to());
    boolean large = divisor.value().compareTo(BigDecimal.TWO) > 0;
    boolean one = line.at(at).is("one") && !article;
    boolean oneOf = one && (noun == at + 2 || after.is("of") || !after.isWord());
    boolean share = noun > at && after.is("of") && divisor.value().compareTo(THOUSAND) < 0;
    boolean unnamed = article && large && shares.holds(line, at, divisor.to());
    boolean composite = article && divisor.to() > noun + 1 && !after.isWord();
    return large && (oneOf || share || composite || unnamed)
        ? fraction(at, divisor.to(), value)
        : null;
  }

  /** "a quarter mile", "a quarter-point cut", but not "the third quarter point". */
  private boolean isQuartered(Lexemes line, int at, int to) {
    return sets.has(NumberSet.QUARTERED, line.at(pastHyphen(line, to)))
        && !words.is(line.at(at - 1), Role.ORDINAL);
  }

  /** "two thirds", "one hundred and three quarters", "one in five" of a number in words. */
  Numeral of(Lexemes line, Cardinals.Read read) {
    Numeral whole = read.number();
    Numeral divided = divided(line, read);
    if (divided != null) {
      return divided;
    }
    Numeral mixed = mixed(line, whole);
    if (mixed != null) {
      return mixed;
    }
    Numeral outOf = proportions.read(line, whole);
    return outOf != null ? outOf : whole;
  }

  private @Nullable Numeral divided(Lexemes line, Cardinals.Read read) {
    Numeral whole = read.number();
    int next = whole.to() + (line.at(whole.to()).isHyphen() ? 1 : 0);
    Divisors.Divisor divisor = divisors.at(line, next);
    if (divisor == null
        || divisor.value().compareTo(BigDecimal.ONE) <= 0
        || (!divisor.plural() && !isOneNth(line, whole, divisor, next))) {
      return null;
    }
    BigDecimal above = whole.value();
    BigDecimal below = divisor.value();
    BigDecimal tens = read.tens();
    if (tens != null && below.compareTo(BigDecimal.TEN) < 0 && above.compareTo(tens) > 0) {
      above = above.subtract(tens);
      below = below.add(tens);
    }
    BigDecimal head = read.head();
    if (head != null && above.subtract(head).compareTo(below) < 0) {
      BigDecimal part = above.subtract(head).divide(below, MathContext.DECIMAL64);
      Numeral before = Numeral.of(whole.from(), whole.to(), head, read.headScale(), whole.form());
      return added(line, before, fraction(whole.from(), divisor.to(), part));
    }
    BigDecimal value = above.divide(below, MathContext.DECIMAL64);
    Numeral scaled = scaled(line, whole.from(), divisor.to(), value);
    return scaled != null ? scaled : fraction(whole.from(), divisor.to(), value);
  }

  /** "one fifth", "three quarter": a singular after one, or the quarter after any small number. */
  private boolean isOneNth(Lexemes line, Numeral whole, Divisors.Divisor divisor, int at) {
    boolean part = words.is(line.at(at), Role.PART);
    return (whole.isOne() && divisor.value().compareTo(BigDecimal.TWO) > 0)
        || (part && !whole.isScaled());
  }

  /**
   * "three and a half", "two-and-three-quarters", "five and a half million", "a million and a
   * half"; null when no fraction is added.
   */
  @Nullable Numeral mixed(Lexemes line, Numeral whole) {
    int and = pastHyphen(line, whole.to());
    if (!line.at(and).is("and")) {
      return null;
    }
    Numeral part = proper(line, pastHyphen(line, and + 1));
    return part == null ? null : added(line, whole, part);
  }

  /** A whole and its part, which may share a scale that follows or that the whole ends with. */
  private Numeral added(Lexemes line, Numeral whole, Numeral part) {
    Entry scale = words.of(line.at(part.to()));
    if (scale != null && scale.role() == Role.SCALE) {
      BigDecimal value =
          whole.isScaled()
              ? whole.value().add(part.value().multiply(scale.value()))
              : whole.value().add(part.value()).multiply(scale.value());
      return Numeral.of(whole.from(), part.to() + 1, value, scale.value(), whole.form());
    }
    BigDecimal value = whole.value().add(part.value().multiply(whole.scale()));
    return Numeral.of(whole.from(), part.to(), value, BigDecimal.ONE, whole.form());
  }

  /** A fraction below one after an "and". */
  private @Nullable Numeral proper(Lexemes line, int at) {
    boolean article = line.at(at).is("a") || line.at(at).is("an");
    int noun = article ? pastHyphen(line, at + 1) : at;
    if (article || words.is(line.at(at), Role.PART)) {
      Divisors.Divisor divisor = divisors.at(line, noun);
      boolean part = words.is(line.at(noun), Role.PART);
      boolean ends = divisor != null && (part || isMeasured(line, divisor.to()));
      return ends && divisor != null && !divisor.plural()
          ? fraction(
              at, divisor.to(), BigDecimal.ONE.divide(divisor.value(), MathContext.DECIMAL64))
          : null;
    }
    Cardinals.Read above = line.at(at).isNumber() ? null : cardinals.read(line, at);
    Numeral divided = above == null ? null : divided(line, above);
    return divided != null && divided.value().compareTo(BigDecimal.ONE) < 0 ? divided : null;
  }

  /** Whether nothing follows that "a third" could be an attribute of, as in "a third suspect". */
  private boolean isMeasured(Lexemes line, int at) {
    return !line.at(at).isWord() || line.at(at).is("of") || words.is(line.at(at), Role.SCALE);
  }

  /** A fraction times a scale: "half-a-million", "two thirds of a million", "quarter million". */
  private @Nullable Numeral scaled(Lexemes line, int from, int at, BigDecimal value) {
    int next = pastHyphen(line, at);
    next += line.at(next).is("of") ? 1 : 0;
    next += line.at(next).is("a") || line.at(next).is("an") ? 1 : 0;
    next = pastHyphen(line, next);
    Entry scale = words.of(line.at(next));
    boolean scales =
        scale != null
            && (scale.role() == Role.SCALE || scale.role() == Role.DOZEN)
            && !line.at(next).word().endsWith("s");
    return scale != null && scales
        ? Numeral.of(
            from, next + 1, value.multiply(scale.value()), scale.value(), Numeral.Form.SPELLED)
        : null;
  }

  /** Past a hyphen that ties two words together. */
  private static int pastHyphen(Lexemes line, int at) {
    boolean tied = line.at(at).isHyphen() && line.at(at).glued() && line.at(at + 1).glued();
    return tied ? at + 1 : at;
  }

  private static Numeral fraction(int from, int to, BigDecimal value) {
    return Numeral.of(from, to, value, BigDecimal.ONE, Numeral.Form.FRACTION);
  }
}
