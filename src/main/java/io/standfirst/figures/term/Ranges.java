package io.standfirst.figures.term;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.number.Numeral;
import io.standfirst.figures.phrase.Bounds;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.unit.UnitEntry;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two terms to a range: "20 to 30", "$100-200", "between 5% and 6%", "from 10 to 15 million",
 * "three or even four". The ends share the scale and the unit that only one of them writes.
 */
public final class Ranges {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The ends of a range are not so many times apart, where nothing is counted after them. */
  private static final BigDecimal UNLIKE = BigDecimal.valueOf(4);

  private static final Set<String> LOSING = Set.of("lose", "gain", "add", "cut", "save");
  private static final Set<String> MAYBE =
      Set.of("might", "could", "may", "would", "will", "can", "to");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Terms terms;
  private final Tolerances tolerances;
  private final Bounds bounds;
  private final Directions directions;
  private final Lemmas lemmas;

  /** Joins such terms, past such bounds. */
  public Ranges(Terms terms, Bounds bounds, Directions directions, Lemmas lemmas) {
    this.terms = terms;
    this.tolerances = new Tolerances(terms);
    this.bounds = bounds;
    this.directions = directions;
    this.lemmas = lemmas;
  }

  /** Two ends, and whether "from" leads. */
  public record Pair(Term low, Term high, boolean from) {}

  /** The range whose low end is {@code low}; null when no second end follows. */
  public @Nullable Pair after(Lexemes line, Term low, int lead) {
    int at = low.to();
    Lexeme joint = line.at(at);
    boolean between = line.at(pastAges(line, lead) - 1).is("between");
    boolean from =
        line.at(pastAverage(line, lead) - 1).is("from")
            || (line.at(lead - 1).is("de") && joint.is("to"));
    Pair around = tolerances.around(line, low);
    if (around != null) {
      return around;
    }
    boolean or = joint.is("or");
    boolean hyphen = joint.isHyphen() || joint.is("~") || isPoints(joint);
    boolean word =
        joint.is("to")
            || joint.is("through")
            || joint.is("thru")
            || (joint.is("and") && (between || from))
            || joint.is("or")
            || joint.is("bis")
            || joint.is("tot")
            || joint.is("hasta")
            || joint.is("till")
            || joint.is("upto")
            || (joint.is("until") && from)
            || (joint.is("up") && line.at(at + 1).is("to") && from);
    if (!hyphen && !word) {
      return null;
    }
    int next = at + (joint.is("up") || (or && line.at(at + 1).is("even")) ? 2 : 1);
    if (hyphen && line.at(next).is("to") && line.at(next + 1).isHyphen()) {
      next += 2;
    } else if (hyphen && (line.at(next).is("to") || line.at(next).is("or"))) {
      or = line.at(next).is("or");
      next++;
      word = true;
    } else if (joint.is("to") && line.at(next).isHyphen() && line.at(next).glued()) {
      next++;
    }
    Term high = second(line, next, word, low);
    if (high == null || (hyphen && !word && !hyphenJoins(line, at, low, high))) {
      return null;
    }
    Pair pair = shared(line, low, high, from, word);
    if (pair == null || (or && !adjacent(pair)) || isMargin(line, lead, low, high)) {
      return null;
    }
    boolean after =
        !between
            && !from
            && low.unit() != null
            && joint.is("to")
            && !isPossible(line, lead)
            && directions.governing(line, lead) != null;
    return after ? null : pair;
  }

  /** "might lose ($200 to $350)": how much, and not how far. */
  private static boolean isPossible(Lexemes line, int lead) {
    return LOSING.contains(line.at(lead - 1).word()) && MAYBE.contains(line.at(lead - 2).word());
  }

  /** "between (the ages of) 15 and 24": where the words of the age begin. */
  private static int pastAges(Lexemes line, int lead) {
    int from = lead - (line.at(lead - 1).is("of") ? 2 : 1);
    if (!line.at(from).is("ages")) {
      return lead;
    }
    return line.at(from - 1).is("the") ? from - 1 : from;
  }

  /** "from (an average) £680 to £1,310": where what is averaged is led. */
  private static int pastAverage(Lexemes line, int lead) {
    int from = lead - (line.at(lead - 1).is("of") ? 1 : 0);
    boolean average = line.at(from - 1).is("average") || line.at(from - 1).is("median");
    if (!average) {
      return lead;
    }
    Lexeme article = line.at(from - 2);
    return from - (article.is("an") || article.is("a") || article.is("the") ? 2 : 1);
  }

  /** "(rose by) a half to $9m", "(down by) 40 to 260,": how much, and where it led. */
  private static boolean isMargin(Lexemes line, int lead, Term low, Term high) {
    if (!line.isEnglish() && line.at(low.to()).is("to")) {
      return line.at(lead - 1).is("by");
    }
    boolean fraction =
        low.number().form() == Numeral.Form.FRACTION
            && high.number().form() != Numeral.Form.FRACTION;
    boolean level =
        high.unit() == null
            && line.at(low.to()).is("to")
            && !line.at(high.to()).isWord()
            && high.number().value().compareTo(low.number().value().multiply(UNLIKE)) >= 0;
    return line.at(lead - 1).is("by") && low.unit() == null && (fraction || level);
  }

  /** The second end, past "just", "about" or "as many as". */
  private @Nullable Term second(Lexemes line, int at, boolean word, Term low) {
    Term direct = terms.second(line, at, low);
    if (direct != null || (!word && !line.at(at).is("~"))) {
      return direct;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      Term term = terms.read(line, i);
      if (term != null) {
        boolean led =
            line.at(i - 1).is("~")
                || line.at(i - 1).is("between")
                || bounds.before(line, i, false) != null;
        return led ? term : null;
      }
    }
    return null;
  }

  private static boolean hyphenJoins(Lexemes line, int at, Term low, Term high) {
    Lexeme hyphen = line.at(at);
    Lexeme next = line.at(at + 1);
    boolean tight = hyphen.glued() && next.glued();
    boolean loose = !hyphen.glued() && !next.glued();
    boolean digits =
        line.at(high.number().from()).isNumber()
            || (high.number().from() < high.number().to()
                && line.at(high.number().from()).isHyphen());
    boolean measured =
        next.glued() && digits && low.unit() == null && high.unit() != null && !hyphen.glued();
    return tight
        || measured
        || (loose
            && digits
            && line.at(low.number().from()).isNumber()
            && (low.unit() == null || high.unit() != null))
        || next.is("to")
        || "~∼".contains(hyphen.raw());
  }

  /** "10...20". */
  private static boolean isPoints(Lexeme joint) {
    return joint.is("..") || joint.is("...") || joint.is("…");
  }

  private @Nullable Pair shared(Lexemes line, Term low, Term high, boolean from, boolean word) {
    if (low.number().high() != null || high.number().high() != null) {
      return null;
    }
    UnitEntry lowUnit = low.unit();
    UnitEntry highUnit = high.unit();
    boolean counted = highUnit == null && lemmas.isPlural(line.at(high.to()).word());
    if (lowUnit != null && highUnit != null && !lowUnit.code().equals(highUnit.code())) {
      return null;
    }
    if (lowUnit != null
        && highUnit == null
        && (counted
            || (word
                && !from
                && high.to() < line.size()
                && !low.signed()
                && line.at(high.to()).isWord()
                && low.per() == null
                && !line.at(high.to()).is("in")))) {
      return null;
    }
    Numeral first = low.number();
    Numeral second = high.number();
    if (isGuess(first, second)) {
      first = first.scaledBy(HUNDRED);
    }
    boolean shares =
        !first.isScaled()
            && second.isScaled()
            && first.form() == second.form()
            && first.value().abs().compareTo(THOUSAND) < 0
            && (lowUnit == null || low.signed());
    if (shares) {
      first = first.scaledBy(second.scale());
    }
    UnitEntry unit = highUnit == null ? lowUnit : highUnit;
    UnitEntry own = lowUnit == null ? highUnit : lowUnit;
    String per = high.per() == null ? low.per() : high.per();
    return new Pair(
        new Term(low.from(), low.to(), first, own, per, low.signed()),
        new Term(high.from(), high.to(), second, unit, per, high.signed()),
        from);
  }

  /** "five or six hundred": small numbers in words, the hundreds only told with the second. */
  private static boolean isGuess(Numeral first, Numeral second) {
    return first.form() == Numeral.Form.SPELLED
        && second.form() == Numeral.Form.SPELLED
        && second.to() == second.from() + 2
        && first.value().add(BigDecimal.ONE).multiply(HUNDRED).compareTo(second.value()) == 0;
  }

  /** "three or four", "20 or 30": two guesses at one amount, not two amounts. */
  private static boolean adjacent(Pair pair) {
    BigDecimal low = pair.low().number().value();
    BigDecimal gap = pair.high().number().value().subtract(low);
    boolean sign = pair.low().signed() != pair.high().signed();
    boolean suffixed = pair.low().number().isScaled() && pair.high().number().isScaled();
    boolean small = low.compareTo(BigDecimal.valueOf(20)) < 0 && gap.compareTo(BigDecimal.ONE) == 0;
    boolean hundreds = gap.compareTo(HUNDRED) == 0 && low.remainder(HUNDRED).signum() == 0;
    boolean tens = low.remainder(TEN).signum() == 0 && gap.compareTo(TEN) == 0 && low.signum() > 0;
    return !sign
        && !suffixed
        && pair.low().to() <= pair.high().from()
        && (small || tens || hundreds)
        && Objects.equals(pair.low().number().form(), pair.high().number().form());
  }
}
