package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexeme.Quotations;
import io.standfirst.figures.lexicon.WordSets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number out of another as their ratio: "one in five", "two out of three", "one over
 * three", "one house in three". "Four of 20 ships" counts ships, "ten in 2019" has a year, and
 * "five in ten days" a time.
 */
final class Proportions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Cardinals cardinals;
  private final WordSets<NumberSet> sets;

  /**
   * @param sets where its words are
   */
  Proportions(Cardinals cardinals, WordSets<NumberSet> sets) {
    this.cardinals = cardinals;
    this.sets = sets;
  }

  /** "one in five", "two out of three", "one of four", "1 over 3"; null for any other number. */
  @Nullable Numeral read(Lexemes line, Numeral part) {
    Numeral ofThings = ofThings(line, part);
    if (ofThings != null) {
      return ofThings;
    }
    int to = part.to() + (isHyphened(line, part.to()) ? 1 : 0);
    boolean in = line.at(to).is("in") || line.at(to).is("of");
    boolean out = line.at(to).is("out") && line.at(to + 1).is("of");
    boolean over = line.at(to).is("over");
    BigDecimal value = part.value();
    if ((!in && !out && !over) || value.compareTo(HUNDRED) >= 0 || value.signum() <= 0) {
      return null;
    }
    int next = to + (out ? 2 : 1);
    boolean hyphen = to > part.to() && line.at(next).isHyphen();
    next += hyphen || line.at(next).is("every") ? 1 : 0;
    Numeral whole = whole(line, next);
    if (whole == null || whole.value().compareTo(value) <= 0) {
      return null;
    }
    boolean fits = over ? line.at(whole.to()).endsClause() : isShare(line, to, value, whole);
    return fits ? share(part, whole) : null;
  }

  /**
   * "one house in three", "seven adults in ten", "nine times out of ten", with nothing counted
   * after the second number; null for any other number.
   */
  private @Nullable Numeral ofThings(Lexemes line, Numeral part) {
    int joint = part.to() + 1;
    boolean times = line.at(part.to()).is("times");
    boolean out = times && line.at(joint).is("out") && line.at(joint + 1).is("of");
    boolean in = line.at(joint).is("in") && line.at(part.to()).isWord();
    if ((!out && !in) || line.at(part.to()).isHyphen()) {
      return null;
    }
    Numeral whole = whole(line, joint + (out ? 2 : 1));
    boolean round =
        whole != null
            && (whole.value().compareTo(BigDecimal.TEN) == 0
                || whole.value().compareTo(HUNDRED) == 0);
    return whole != null
            && (out || part.isOne() || round)
            && whole.value().compareTo(part.value()) > 0
            && whole.value().compareTo(THOUSAND) <= 0
            && endsShare(line, whole.to())
        ? share(part, whole)
        : null;
  }

  /** The end of a clause, or the verb of what the share is of. */
  private boolean endsShare(Lexemes line, int at) {
    return line.at(at).endsClause()
        || sets.has(NumberSet.SHARE_VERB, line.at(at))
        || sets.has(NumberSet.SHARE_ADVERB, line.at(at));
  }

  private static Numeral share(Numeral part, Numeral whole) {
    return Numeral.of(
        part.from(),
        whole.to(),
        part.value().divide(whole.value(), MathContext.DECIMAL64),
        BigDecimal.ONE,
        Numeral.Form.FRACTION);
  }

  /** "1-in-5", "one-in-five": the hyphen before "in". */
  private static boolean isHyphened(Lexemes line, int hyphen) {
    return line.at(hyphen).isHyphen() && line.at(hyphen).glued() && line.at(hyphen + 1).is("in");
  }

  private boolean isShare(Lexemes line, int to, BigDecimal value, Numeral whole) {
    boolean year =
        line.at(whole.from()).isPlainDigits()
            && !whole.isScaled()
            && whole.value().compareTo(THOUSAND) > 0;
    boolean unscaledOf = line.at(to).is("of") && whole.value().compareTo(HUNDRED) > 0;
    boolean counts =
        line.at(to).is("of")
            && (line.at(whole.to()).isWord() || Quotations.opens(line, whole.to()))
            && whole.value().compareTo(BigDecimal.TEN) != 0
            && whole.value().compareTo(HUNDRED) != 0;
    boolean many = line.at(to).is("in") && value.compareTo(BigDecimal.TEN) >= 0;
    boolean lasting =
        line.at(to).is("in")
            && value.compareTo(BigDecimal.ONE) > 0
            && sets.has(NumberSet.TIME, line.at(whole.to()));
    return !year && !unscaledOf && !counts && !many && !lasting;
  }

  private static boolean isWhole(Lexeme number) {
    BigDecimal value = number.value();
    return value != null && value.stripTrailingZeros().scale() <= 0;
  }

  private @Nullable Numeral whole(Lexemes line, int at) {
    Lexeme first = line.at(at);
    if (first.isNumber() && !first.isSpelledNumber() && isWhole(first)) {
      BigDecimal value = Objects.requireNonNull(first.value());
      Numeral digits = Numeral.of(at, at + 1, value, BigDecimal.ONE, Numeral.Form.DIGITS);
      return cardinals.continueAfter(line, digits, at + 1).number();
    }
    Cardinals.Read read = first.isNumber() ? null : cardinals.read(line, at);
    return read == null ? null : read.number();
  }
}
