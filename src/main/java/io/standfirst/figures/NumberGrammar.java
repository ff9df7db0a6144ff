package io.standfirst.figures;

import io.standfirst.figures.NumberWords.Entry;
import io.standfirst.figures.NumberWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: in digits with scales ("12.3m", "4 hundred million"), in words ("twenty-eight
 * thousand six hundred and forty-two"), as fractions ("two thirds", "1/2", "half a million", "one
 * in five") and as orders of magnitude ("tens of thousands").
 *
 * <p>A hand-written descent that never steps back further than one word; linear.
 */
final class NumberGrammar {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;
  private final SpelledNumbers spelled;

  NumberGrammar(NumberWords words) {
    this.words = words;
    this.spelled = new SpelledNumbers(words);
  }

  NumberWords words() {
    return words;
  }

  /** The number that begins at a lexeme; null when none does. */
  @Nullable Numeral read(Lexemes line, int at) {
    Lexeme first = line.at(at);
    if (first.is("minus") || first.is("negative")) {
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

  /** Whether a hyphen or minus is the sign of the digits that it touches. */
  private static boolean signs(Lexemes line, int at) {
    Lexeme sign = line.at(at);
    Lexeme digits = line.at(at + 1);
    return sign.isHyphen()
        && !"—".equals(sign.raw())
        && digits.isNumber()
        && digits.glued()
        && (!sign.glued() || "([<>=:$£€".contains(line.at(at - 1).raw()));
  }

  private @Nullable Numeral unsigned(Lexemes line, int at) {
    if (line.at(at).isNumber()) {
      return digits(line, at);
    }
    Numeral vague = vague(line, at);
    if (vague != null) {
      return vague;
    }
    Numeral part = part(line, at);
    return part != null ? part : withFraction(line, spelled.read(line, at));
  }

  private @Nullable Numeral digits(Lexemes line, int at) {
    BigDecimal value = Objects.requireNonNull(line.at(at).value());
    int to = at + 1;
    BigDecimal slash = slash(line, at);
    if (slash != null) {
      return Numeral.of(at, at + 3, slash, BigDecimal.ONE, Numeral.Form.FRACTION);
    }
    BigDecimal mixed = line.at(to).isNumber() ? slash(line, to) : null;
    if (mixed != null && mixed.compareTo(BigDecimal.ONE) < 0) {
      value = value.add(mixed);
      to += 3;
    } else if (line.at(to).isNumber() && isFractionSign(line.at(to))) {
      value = value.add(Objects.requireNonNull(line.at(to).value()));
      to++;
    }
    Numeral.Form form = Numeral.Form.DIGITS;
    if (isFractionSign(line.at(at))) {
      form = Numeral.Form.FRACTION;
    }
    Numeral outOf = outOf(line, at, to, value);
    if (outOf != null) {
      return outOf;
    }
    return scaled(line, Numeral.of(at, to, value, BigDecimal.ONE, form));
  }

  /** Scale words and letters after digits. */
  private Numeral scaled(Lexemes line, Numeral bare) {
    int next = bare.to() + (hyphenBeforeScale(line, bare.to()) ? 1 : 0);
    Entry entry = words.of(line.at(next));
    if (entry == null) {
      return bare;
    }
    if (entry.role() == Role.SCALE || entry.role() == Role.HUNDRED) {
      return spelled.continueAfter(line, bare, next);
    }
    if (entry.role() == Role.DOZEN) {
      return Numeral.of(
          bare.from(), next + 1, bare.value().multiply(entry.value()), entry.value(), bare.form());
    }
    return bare;
  }

  private boolean hyphenBeforeScale(Lexemes line, int at) {
    return line.at(at).isHyphen() && line.at(at).glued() && words.is(line.at(at + 1), Role.SCALE);
  }

  private static boolean isFractionSign(Lexeme lexeme) {
    return lexeme.isNumber()
        && lexeme.raw().length() == 1
        && Character.getType(lexeme.raw().charAt(0)) == Character.OTHER_NUMBER;
  }

  /** "3/4": a value below ten parts that are whole numbers; null for dates, rates and the like. */
  private static @Nullable BigDecimal slash(Lexemes line, int at) {
    Lexeme bar = line.at(at + 1);
    Lexeme under = line.at(at + 2);
    if (!(bar.is("/") || bar.is("⁄")) || !bar.glued() || !under.isNumber() || !under.glued()) {
      return null;
    }
    BigDecimal above = Objects.requireNonNull(line.at(at).value());
    BigDecimal below = Objects.requireNonNull(under.value());
    boolean whole = line.at(at).isPlainDigits() && under.isPlainDigits();
    boolean more = line.at(at + 3).is("/") || (line.at(at - 1).is("/") && line.at(at - 1).glued());
    return whole && !more && below.signum() > 0 && below.compareTo(THOUSAND) <= 0
        ? above.divide(below, MathContext.DECIMAL64)
        : null;
  }

  /** "thousands of", "tens of thousands", "hundreds of millions". */
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
    BigDecimal low = entry.value();
    int to = at + 1;
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

  /** "half", "a quarter", "a third", before what they are of or what they scale. */
  private @Nullable Numeral part(Lexemes line, int at) {
    int noun = line.at(at).is("a") || line.at(at).is("an") || line.at(at).is("one") ? at + 1 : at;
    noun += noun > at && line.at(noun).isHyphen() ? 1 : 0;
    Entry entry = words.of(line.at(noun));
    if (entry == null || (entry.role() != Role.PART && entry.role() != Role.ORDINAL)) {
      return null;
    }
    boolean half = line.at(noun).is("half");
    BigDecimal value = BigDecimal.ONE.divide(entry.value(), MathContext.DECIMAL64);
    int next = noun + 1;
    int scaleAt = scaleAfterPart(line, next);
    if (scaleAt >= 0 && entry.role() == Role.PART) {
      BigDecimal scale = Objects.requireNonNull(words.of(line.at(scaleAt))).value();
      return Numeral.of(at, scaleAt + 1, value.multiply(scale), scale, Numeral.Form.SPELLED);
    }
    Lexeme after = line.at(next);
    boolean hyphened = after.isHyphen() && after.glued();
    boolean oneOf = line.at(at).is("one") && (noun == at + 2 || after.is("of"));
    boolean share = noun > at && after.is("of") && entry.value().compareTo(THOUSAND) < 0;
    boolean isHalf =
        half && !hyphened && !line.at(at - 1).is("first") && !line.at(at - 1).is("second");
    if (isHalf && words.is(line.at(at - 1), Role.ORDINAL)) {
      return null;
    }
    return isHalf || oneOf || (share && entry.value().compareTo(BigDecimal.TWO) > 0)
        ? Numeral.of(at, next, value, BigDecimal.ONE, Numeral.Form.FRACTION)
        : null;
  }

  /** Where the scale of "half a million", "quarter of a billion" stands; -1 for none. */
  private int scaleAfterPart(Lexemes line, int at) {
    int next = at;
    next += line.at(next).is("of") ? 1 : 0;
    next += line.at(next).is("a") || line.at(next).is("an") ? 1 : 0;
    next += line.at(next).isHyphen() && next == at ? 1 : 0;
    boolean scale = words.is(line.at(next), Role.SCALE) || words.is(line.at(next), Role.DOZEN);
    return scale && !line.at(next).word().endsWith("s") ? next : -1;
  }

  /** "two thirds", "three and a half", "one in five" after a number in words. */
  private @Nullable Numeral withFraction(Lexemes line, @Nullable Numeral whole) {
    if (whole == null) {
      return null;
    }
    int next = whole.to() + (line.at(whole.to()).isHyphen() ? 1 : 0);
    Entry entry = words.of(line.at(next));
    boolean one = whole.isOne();
    if (entry != null
        && (entry.role() == Role.PARTS || entry.role() == Role.PART || (one && isNth(entry)))
        && !whole.isScaled()) {
      BigDecimal value = whole.value().divide(entry.value(), MathContext.DECIMAL64);
      Entry scale = words.of(line.at(next + 1));
      if (scale != null && scale.role() == Role.SCALE) {
        return Numeral.of(
            whole.from(), next + 2, value.multiply(scale.value()), scale.value(), whole.form());
      }
      return Numeral.of(whole.from(), next + 1, value, BigDecimal.ONE, Numeral.Form.FRACTION);
    }
    Numeral outOf = outOf(line, whole.from(), whole.to(), whole.value());
    return outOf != null ? outOf : whole;
  }

  private static boolean isNth(Entry entry) {
    return entry.role() == Role.ORDINAL && entry.value().compareTo(BigDecimal.TWO) > 0;
  }

  /** "one in five", "two out of three", "one of four"; null for any other number. */
  private @Nullable Numeral outOf(Lexemes line, int from, int to, BigDecimal value) {
    boolean in = line.at(to).is("in") || line.at(to).is("of");
    boolean out = line.at(to).is("out") && line.at(to + 1).is("of");
    if ((!in && !out) || value.compareTo(HUNDRED) >= 0 || value.signum() <= 0) {
      return null;
    }
    int next = to + (out ? 2 : 1);
    next += line.at(next).is("every") ? 1 : 0;
    Numeral whole =
        line.at(next).isPlainDigits()
            ? Numeral.of(
                next,
                next + 1,
                Objects.requireNonNull(line.at(next).value()),
                BigDecimal.ONE,
                Numeral.Form.DIGITS)
            : spelled.read(line, next);
    if (whole == null || whole.value().compareTo(value) <= 0) {
      return null;
    }
    boolean year = line.at(next).isPlainDigits() && whole.value().compareTo(THOUSAND) > 0;
    boolean unscaledOf = line.at(to).is("of") && whole.value().compareTo(HUNDRED) > 0;
    if (year || unscaledOf || (line.at(to).is("in") && value.compareTo(BigDecimal.TEN) >= 0)) {
      return null;
    }
    return Numeral.of(
        from,
        whole.to(),
        value.divide(whole.value(), MathContext.DECIMAL64),
        BigDecimal.ONE,
        Numeral.Form.FRACTION);
  }
}
