package io.standfirst.figures;

import io.standfirst.figures.NumberWords.Entry;
import io.standfirst.figures.NumberWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in words: "seven hundred twenty-one thousand and twelve". */
final class SpelledNumbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, BigDecimal> SHARES =
      Map.of(
          "thirds", BigDecimal.valueOf(3),
          "quarters", BigDecimal.valueOf(4),
          "fifths", BigDecimal.valueOf(5),
          "eighths", BigDecimal.valueOf(8));

  private final NumberWords words;

  SpelledNumbers(NumberWords words) {
    this.words = words;
  }

  /** A sum that grows word by word. */
  private static final class Sum {
    private final int from;
    private int to;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private @Nullable BigDecimal lastScale;
    private Role last = Role.ORDINAL;
    private boolean digits;

    private Sum(int from) {
      this.from = from;
      this.to = from;
    }

    private BigDecimal value() {
      return current == null ? total : total.add(current);
    }

    private Numeral numeral() {
      BigDecimal scale = lastScale == null || current != null ? BigDecimal.ONE : lastScale;
      return Numeral.of(
          from, to, value(), scale, digits ? Numeral.Form.DIGITS : Numeral.Form.SPELLED);
    }
  }

  /** The number in words that begins at a lexeme; null for none. */
  @Nullable Numeral read(Lexemes line, int at) {
    if (line.at(at - 1).is("several") || line.at(at - 1).is("few")) {
      return null;
    }
    Sum sum = new Sum(at);
    int start = at;
    if (line.at(at).is("a") || line.at(at).is("an")) {
      start++;
      start += line.at(start).isHyphen() ? 1 : 0;
      boolean couple = line.at(start).is("couple") || line.at(start).is("pair");
      if (couple) {
        return line.at(start + 1).is("of") || line.at(start + 1).type() == Lexeme.Type.END
            ? Numeral.of(
                at,
                start + (line.at(start + 1).is("of") ? 2 : 1),
                BigDecimal.TWO,
                BigDecimal.ONE,
                Numeral.Form.SPELLED)
            : null;
      }
      if (!opens(line.at(start))) {
        return null;
      }
      sum.current = BigDecimal.ONE;
    }
    return grow(line, sum, start);
  }

  /** Goes on from digits: "4" and then "hundred million". */
  Numeral continueAfter(Lexemes line, Numeral digits, int at) {
    Sum sum = new Sum(digits.from());
    sum.current = digits.value();
    sum.last = Role.SMALL;
    sum.digits = true;
    sum.to = digits.to();
    Numeral grown = grow(line, sum, at);
    return grown == null ? digits : grown;
  }

  private boolean opens(Lexeme lexeme) {
    Entry entry = words.of(lexeme);
    return entry != null
        && (entry.role() == Role.HUNDRED
            || entry.role() == Role.SCALE
            || entry.role() == Role.DOZEN)
        && !lexeme.word().endsWith("s");
  }

  private @Nullable Numeral grow(Lexemes line, Sum sum, int start) {
    int at = start;
    while (true) {
      Entry entry = words.of(line.at(at));
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
    andHalf(line, sum);
    return sum.numeral();
  }

  /** The lexeme where the number may go on: past a hyphen or an "and". */
  private int next(Lexemes line, int at, Sum sum) {
    if (line.at(at).isHyphen() && line.at(at).glued()) {
      return at + 1;
    }
    boolean joins = sum.last == Role.HUNDRED || sum.last == Role.SCALE;
    if (line.at(at).is("and") && joins && words.of(line.at(at + 1)) != null) {
      return at + 1;
    }
    return at;
  }

  private boolean take(Lexemes line, Sum sum, Entry entry, int at) {
    switch (entry.role()) {
      case SMALL -> {
        boolean below = sum.last == Role.TENS && entry.value().compareTo(TEN) < 0;
        if (sum.current != null && !below && sum.last != Role.HUNDRED) {
          return false;
        }
        sum.current = add(sum.current, entry.value());
      }
      case TENS -> {
        if (sum.current != null && sum.last != Role.HUNDRED) {
          return false;
        }
        sum.current = add(sum.current, entry.value());
      }
      case HUNDRED -> {
        if (sum.last == Role.HUNDRED || (sum.last == Role.SCALE && sum.current == null)) {
          return false;
        }
        sum.current = (sum.current == null ? BigDecimal.ONE : sum.current).multiply(HUNDRED);
      }
      case SCALE -> {
        if (!scale(line, sum, entry, at)) {
          return false;
        }
      }
      case DOZEN -> {
        sum.current = (sum.current == null ? BigDecimal.ONE : sum.current).multiply(entry.value());
      }
      default -> {
        return false;
      }
    }
    sum.last = entry.role();
    return true;
  }

  private static boolean scale(Lexemes line, Sum sum, Entry entry, int at) {
    if (sum.current == null) {
      if (sum.lastScale == null) {
        sum.total = entry.value();
      } else if (entry.value().compareTo(sum.lastScale) > 0) {
        sum.total = sum.total.multiply(entry.value());
      } else {
        return false;
      }
    } else {
      BigDecimal part = sum.current.multiply(entry.value());
      boolean ascending = sum.lastScale != null && entry.value().compareTo(sum.lastScale) >= 0;
      if (ascending) {
        return false;
      }
      sum.total = sum.total.add(part);
      sum.current = null;
    }
    sum.lastScale = entry.value();
    return !line.at(at).is("mil") || sum.digits;
  }

  private static BigDecimal add(@Nullable BigDecimal left, BigDecimal right) {
    return left == null ? right : left.add(right);
  }

  /** "two point zero three". */
  private void point(Lexemes line, Sum sum) {
    if (!line.at(sum.to).is("point")) {
      return;
    }
    StringBuilder decimals = new StringBuilder("0.");
    int at = sum.to + 1;
    while (decimals.length() < 20) {
      Entry entry = words.of(line.at(at));
      if (entry == null || (entry.role() != Role.SMALL && entry.role() != Role.TENS)) {
        break;
      }
      decimals.append(entry.value().toPlainString());
      at++;
    }
    if (at > sum.to + 1) {
      sum.current = add(sum.current, new BigDecimal(decimals.toString()));
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

  /**
   * "three and a half", "two and three quarters", "five and a half million", "a million and a
   * half".
   */
  private void andHalf(Lexemes line, Sum sum) {
    int at = sum.to;
    BigDecimal part = line.at(at).is("and") ? part(line.at(at + 1), line.at(at + 2)) : null;
    if (part == null) {
      return;
    }
    sum.to = at + 3;
    Entry entry = words.of(line.at(sum.to));
    if (entry != null && entry.role() == Role.SCALE) {
      sum.total =
          sum.lastScale == null
              ? sum.value().add(part).multiply(entry.value())
              : sum.value().add(part.multiply(entry.value()));
      sum.current = null;
      sum.lastScale = entry.value();
      sum.to++;
    } else if (sum.lastScale != null && sum.current == null) {
      sum.total = sum.total.add(part.multiply(sum.lastScale));
    } else {
      sum.current = add(sum.current, part);
    }
  }

  /** The part of one that two words name: "a half", "one third", "three quarters". */
  private @Nullable BigDecimal part(Lexeme count, Lexeme share) {
    boolean one = count.is("one");
    if (one || count.is("a")) {
      return switch (share.word()) {
        case "half" -> HALF;
        case "quarter" -> share(BigDecimal.ONE, "quarters");
        case "third" -> one ? share(BigDecimal.ONE, "thirds") : null;
        default -> null;
      };
    }
    Entry entry = words.of(count);
    return entry != null && entry.role() == Role.SMALL ? share(entry.value(), share.word()) : null;
  }

  private static @Nullable BigDecimal share(BigDecimal count, String shares) {
    BigDecimal into = SHARES.get(shares);
    return into == null ? null : count.divide(into, MathContext.DECIMAL64);
  }
}
