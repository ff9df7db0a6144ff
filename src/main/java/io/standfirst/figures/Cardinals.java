package io.standfirst.figures;

import io.standfirst.figures.NumberWords.Entry;
import io.standfirst.figures.NumberWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers written in words ("seven hundred twenty-one thousand and twelve"), those that
 * mix words with digits ("4 thousand 3 hundred and 21"), and decimals in words ("two point zero
 * three").
 */
final class Cardinals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final int MAX_DECIMALS = 20;

  /** Scales that may stand without a number before them: "thousand litres". */
  private static final Set<String> BARE =
      Set.of("thousand", "million", "billion", "trillion", "mille", "mil", "tausend");

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

  /** A sum that grows word by word. */
  private static final class Sum {
    private final int from;
    private final boolean digits;
    private int to;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private @Nullable BigDecimal lastScale;
    private @Nullable BigDecimal head;
    private BigDecimal headScale = BigDecimal.ONE;
    private @Nullable BigDecimal lastTens;
    private Role last = Role.ORDINAL;

    private Sum(int from, boolean digits) {
      this.from = from;
      this.to = from;
      this.digits = digits;
    }

    private BigDecimal value() {
      return current == null ? total : total.add(current);
    }

    private BigDecimal scale() {
      return lastScale == null || current != null ? BigDecimal.ONE : lastScale;
    }

    private Read read() {
      BigDecimal scale = scale();
      Numeral.Form form = digits ? Numeral.Form.DIGITS : Numeral.Form.SPELLED;
      boolean whole = lastScale == null || current != null;
      return new Read(
          Numeral.of(from, to, value(), scale, form),
          whole ? head : null,
          headScale,
          last == Role.TENS && head == null ? lastTens : null);
    }
  }

  /** The number in words that begins at a lexeme; null for none. */
  @Nullable Read read(Lexemes line, int at) {
    if (line.at(at - 1).is("several") || line.at(at - 1).is("few")) {
      return null;
    }
    if (!line.at(at).is("a") && !line.at(at).is("an")) {
      return grow(line, new Sum(at, false), at);
    }
    int start = at + 1;
    start += line.at(start).isHyphen() ? 1 : 0;
    if (line.at(start).is("couple") || line.at(start).is("pair")) {
      return couple(line, at, start + 1);
    }
    if (!opens(line.at(start))) {
      return null;
    }
    Sum sum = new Sum(at, false);
    sum.current = BigDecimal.ONE;
    return grow(line, sum, start);
  }

  /** Goes on from digits: "4" and then "hundred million". */
  Read continueAfter(Lexemes line, Numeral digits, int at) {
    Sum sum = new Sum(digits.from(), true);
    sum.current = digits.value();
    sum.last = Role.SMALL;
    sum.to = digits.to();
    Read grown = grow(line, sum, at);
    return grown == null ? Read.of(digits) : grown;
  }

  private static @Nullable Read couple(Lexemes line, int at, int to) {
    boolean of = line.at(to).is("of");
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

  private @Nullable Read grow(Lexemes line, Sum sum, int start) {
    int at = start;
    while (true) {
      Entry entry = element(line, sum, at);
      if (entry == null || !take(line, sum, entry, at)) {
        break;
      }
      sum.to = at + 1;
      at = next(line, at + 1, sum);
    }
    if (sum.to <= start) {
      return null;
    }
    point(line, sum);
    return sum.read();
  }

  /** A word of a number; or digits, where a scale parts them from what stands before. */
  private @Nullable Entry element(Lexemes line, Sum sum, int at) {
    Lexeme lexeme = line.at(at);
    if (!lexeme.isNumber()) {
      return words.of(lexeme);
    }
    BigDecimal value = Objects.requireNonNull(lexeme.value());
    if (lexeme.isSpelledNumber()) {
      BigDecimal scale = sum.last == Role.SCALE ? sum.lastScale : null;
      return scale != null && value.compareTo(scale) < 0 ? new Entry(Role.SMALL, value) : null;
    }
    if (!sum.digits || !lexeme.isPlainDigits()) {
      return null;
    }
    boolean scaled =
        words.is(line.at(at + 1), Role.HUNDRED) || words.is(line.at(at + 1), Role.SCALE);
    boolean led = line.at(at - 1).is("and") && sum.last == Role.HUNDRED;
    boolean fits =
        (scaled && sum.last == Role.SCALE && value.compareTo(THOUSAND) < 0)
            || (led && value.compareTo(HUNDRED) < 0);
    return fits ? new Entry(Role.SMALL, value) : null;
  }

  /** The lexeme where the number may go on: past a hyphen or an "and". */
  private int next(Lexemes line, int at, Sum sum) {
    Lexeme lexeme = line.at(at);
    if (lexeme.isHyphen() && (lexeme.glued() || sum.last == Role.TENS)) {
      return at + 1;
    }
    boolean joins = sum.last == Role.HUNDRED || sum.last == Role.SCALE;
    if (lexeme.is("and") && joins && element(line, sum, at + 1) != null) {
      return at + 1;
    }
    return at;
  }

  private boolean take(Lexemes line, Sum sum, Entry entry, int at) {
    BigDecimal before = sum.value();
    BigDecimal scaleBefore = sum.scale();
    boolean taken =
        switch (entry.role()) {
          case SMALL -> small(sum, entry.value());
          case TENS -> tens(sum, entry.value());
          case HUNDRED -> hundred(sum);
          case SCALE -> scale(line, sum, entry, at);
          case DOZEN -> dozen(sum, entry.value());
          case VAGUE ->
              line.at(at).is("dozens") && sum.current != null && dozen(sum, entry.value());
          case ORDINAL, PART, PARTS, SUFFIX -> false;
        };
    if (taken) {
      if (line.at(at - 1).is("and") && at - 1 >= sum.from) {
        sum.head = before;
        sum.headScale = scaleBefore;
      }
      sum.last = entry.role();
    }
    return taken;
  }

  private static boolean small(Sum sum, BigDecimal value) {
    boolean below = sum.last == Role.TENS && value.compareTo(TEN) < 0 && endsRound(sum);
    if (sum.current != null && !below && sum.last != Role.HUNDRED) {
      return false;
    }
    sum.current = add(sum.current, value);
    return true;
  }

  private static boolean endsRound(Sum sum) {
    return sum.current != null && sum.current.remainder(TEN).signum() == 0;
  }

  private static boolean tens(Sum sum, BigDecimal value) {
    if (sum.current != null && sum.last != Role.HUNDRED) {
      return false;
    }
    sum.current = add(sum.current, value);
    sum.lastTens = value;
    return true;
  }

  private static boolean hundred(Sum sum) {
    if (sum.last == Role.HUNDRED || (sum.last == Role.SCALE && sum.current == null)) {
      return false;
    }
    sum.current = (sum.current == null ? BigDecimal.ONE : sum.current).multiply(HUNDRED);
    return true;
  }

  private static boolean dozen(Sum sum, BigDecimal value) {
    sum.current = (sum.current == null ? BigDecimal.ONE : sum.current).multiply(value);
    return true;
  }

  private static boolean scale(Lexemes line, Sum sum, Entry entry, int at) {
    boolean bare = sum.current == null && sum.lastScale == null;
    if ((line.at(at).is("mil") && !sum.digits) || (bare && !BARE.contains(line.at(at).word()))) {
      return false;
    }
    boolean falls = sum.lastScale == null || entry.value().compareTo(sum.lastScale) < 0;
    if (sum.current != null && falls) {
      sum.total = sum.total.add(sum.current.multiply(entry.value()));
      sum.current = null;
    } else if (sum.current == null && sum.lastScale == null) {
      sum.total = entry.value();
    } else if (sum.current == null && !falls) {
      sum.total = sum.total.multiply(entry.value());
    } else {
      return false;
    }
    sum.lastScale = entry.value();
    return true;
  }

  private static BigDecimal add(@Nullable BigDecimal left, BigDecimal right) {
    return left == null ? right : left.add(right);
  }

  /** "two point zero three", "nine point seventy-one", "1 point 2 million". */
  private void point(Lexemes line, Sum sum) {
    if (!line.at(sum.to).is("point")) {
      return;
    }
    StringBuilder decimals = new StringBuilder("0.");
    int at = sum.to + 1;
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
    if (at == sum.to + 1) {
      return;
    }
    sum.current = add(sum.current, new BigDecimal(decimals.toString()));
    sum.last = Role.SMALL;
    sum.to = at;
    Entry entry = words.of(line.at(at));
    if (entry != null && entry.role() == Role.SCALE && sum.lastScale == null) {
      sum.total = sum.value().multiply(entry.value(), MathContext.DECIMAL64);
      sum.current = null;
      sum.lastScale = entry.value();
      sum.to = at + 1;
    }
  }
}
