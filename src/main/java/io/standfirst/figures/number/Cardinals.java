package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers written in words ("three hundred thirty thousand and six"), those that mix
 * words with digits ("6 thousand 2 hundred and 5"), and decimals in words ("two point zero three").
 */
final class Cardinals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int MAX_DECIMALS = 20;

  /** Scales that may stand without a number before them: "thousand litres". */
  private static final Set<String> BARE =
      Set.of("thousand", "million", "billion", "trillion", "mille", "mil", "tausend");

  /** "a trio of": how many a word for several is, where "of" follows it. */
  private static final Map<String, BigDecimal> SETS =
      Map.of(
          "duo", BigDecimal.TWO,
          "trio", BigDecimal.valueOf(3),
          "quartet", BigDecimal.valueOf(4),
          "quintet", BigDecimal.valueOf(5));

  private final NumberWords words;

  Cardinals(NumberWords words) {
    this.words = words;
  }

  /**
   * A number in words, with what a fraction after it needs to know.
   *
   * @param number the number
   * @param head what stands before its last "and": 200 of "two hundred and fifty-four"; null
   *     without one
   * @param headScale the scale that the head ends with; one for none
   * @param tens the tens that it ends with, without an "and" before them; null for none
   */
  record Read(
      Numeral number, @Nullable BigDecimal head, BigDecimal headScale, @Nullable BigDecimal tens) {
    static Read of(Numeral number) {
      return new Read(number, null, BigDecimal.ONE, null);
    }
  }

  /** The number in words that begins at a lexeme; null for none. */
  @Nullable Read read(Lexemes line, int at) {
    if (line.at(at - 1).is("several") || line.at(at - 1).is("few")) {
      return null;
    }
    if (!line.at(at).is("a") && !line.at(at).is("an")) {
      return grow(line, CardinalSum.empty(at), at);
    }
    int start = at + 1;
    start += line.at(start).isHyphen() ? 1 : 0;
    BigDecimal several = SETS.get(line.at(start).word());
    if (several != null && line.at(start + 1).is("of")) {
      return Read.of(Numeral.of(at, start + 2, several, BigDecimal.ONE, Numeral.Form.SPELLED));
    }
    if (line.at(start).is("couple") || line.at(start).is("pair")) {
      return couple(line, at, start + 1);
    }
    if (!opens(line.at(start))) {
      return null;
    }
    CardinalSum sum = CardinalSum.from(at, at, BigDecimal.ONE, false);
    return grow(line, sum, start);
  }

  /** Goes on from digits: "4" and then "hundred million". */
  Read continueAfter(Lexemes line, Numeral digits, int at) {
    CardinalSum sum = CardinalSum.from(digits.from(), digits.to(), digits.value(), true);
    Read grown = grow(line, sum, at);
    return grown == null ? Read.of(digits) : grown;
  }

  /** "point seven", "point 77"; null where no decimals follow the point. */
  @Nullable Numeral decimals(Lexemes line, int at) {
    CardinalSum sum = CardinalSum.from(at, at, BigDecimal.ZERO, false);
    point(line, sum);
    return sum.to() > at ? sum.read().number() : null;
  }

  /** "a couple of", "a couple of million", "a couple hundred". */
  private @Nullable Read couple(Lexemes line, int at, int to) {
    boolean of = line.at(to).is("of");
    int next = to + (of ? 1 : 0);
    if (opens(line.at(next))) {
      return grow(line, CardinalSum.from(at, next, BigDecimal.TWO, false), next);
    }
    return of || line.at(to).type() == Lexeme.Type.END
        ? Read.of(
            Numeral.of(at, to + (of ? 1 : 0), BigDecimal.TWO, BigDecimal.ONE, Numeral.Form.SPELLED))
        : null;
  }

  private boolean opens(Lexeme lexeme) {
    Entry entry = words.of(lexeme);
    return entry != null
        && (entry.role() == Role.HUNDRED
            || entry.role() == Role.SCALE
            || entry.role() == Role.DOZEN)
        && !lexeme.word().endsWith("s");
  }

  private @Nullable Read grow(Lexemes line, CardinalSum sum, int start) {
    int at = start;
    while (true) {
      Entry entry = element(line, sum, at);
      if (entry == null || !take(line, sum, entry, at)) {
        break;
      }
      sum.reach(at + 1);
      at = next(line, at + 1, sum);
    }
    if (sum.to() <= start) {
      return null;
    }
    point(line, sum);
    return sum.read();
  }

  /** A word of a number; or digits, where a scale parts them from what stands before. */
  private @Nullable Entry element(Lexemes line, CardinalSum sum, int at) {
    Lexeme lexeme = line.at(at);
    if (!lexeme.isNumber()) {
      return words.of(lexeme);
    }
    BigDecimal value = Objects.requireNonNull(lexeme.value());
    if (lexeme.isSpelledNumber()) {
      BigDecimal scale = sum.last() == Role.SCALE ? sum.lastScale() : null;
      return scale != null && value.compareTo(scale) < 0 ? new Entry(Role.SMALL, value) : null;
    }
    if (!sum.isOfDigits() || !lexeme.isPlainDigits()) {
      return null;
    }
    boolean scaled =
        words.is(line.at(at + 1), Role.HUNDRED) || words.is(line.at(at + 1), Role.SCALE);
    boolean led = line.at(at - 1).is("and") && sum.last() == Role.HUNDRED;
    boolean fits =
        (scaled && sum.last() == Role.SCALE && value.compareTo(THOUSAND) < 0)
            || (led && value.compareTo(HUNDRED) < 0);
    return fits ? new Entry(Role.SMALL, value) : null;
  }

  /** The lexeme where the number may go on: past a hyphen or an "and". */
  private int next(Lexemes line, int at, CardinalSum sum) {
    Lexeme lexeme = line.at(at);
    if (lexeme.isHyphen() && (lexeme.glued() || sum.last() == Role.TENS)) {
      return at + 1;
    }
    boolean joins = sum.last() == Role.HUNDRED || sum.last() == Role.SCALE;
    if (lexeme.is("and") && joins && element(line, sum, at + 1) != null) {
      return at + 1;
    }
    return at;
  }

  private boolean take(Lexemes line, CardinalSum sum, Entry entry, int at) {
    Lexeme word = line.at(at);
    boolean bare = entry.role() == Role.SCALE && sum.isEmpty() && !BARE.contains(word.word());
    boolean mil = word.is("mil") && !sum.isOfDigits();
    boolean vague = entry.role() == Role.VAGUE && !word.is("dozens");
    boolean joined = line.at(at - 1).is("and") && at - 1 >= sum.from();
    return !bare && !mil && !vague && sum.add(entry, joined);
  }

  /** "two point zero three", "nine point seventy-one", "1 point 2 million". */
  private void point(Lexemes line, CardinalSum sum) {
    if (!line.at(sum.to()).is("point")) {
      return;
    }
    StringBuilder decimals = new StringBuilder("0.");
    int at = sum.to() + 1;
    if (line.at(at).isPlainDigits()) {
      decimals.append(line.at(at).raw());
      at++;
    }
    while (decimals.length() < MAX_DECIMALS) {
      Entry entry = words.of(line.at(at));
      if (entry == null || (entry.role() != Role.SMALL && entry.role() != Role.TENS)) {
        break;
      }
      BigDecimal value = entry.value();
      at++;
      Entry unit = words.of(line.at(at + (line.at(at).isHyphen() ? 1 : 0)));
      if (entry.role() == Role.TENS && unit != null && unit.role() == Role.SMALL) {
        value = value.add(unit.value());
        at += line.at(at).isHyphen() ? 2 : 1;
      }
      decimals.append(value.toPlainString());
    }
    if (at == sum.to() + 1) {
      return;
    }
    sum.addDecimals(new BigDecimal(decimals.toString()), at);
    Entry entry = words.of(line.at(at));
    if (entry != null && entry.role() == Role.SCALE && sum.lastScale() == null) {
      sum.scaleAll(entry.value(), at + 1);
    }
  }
}
