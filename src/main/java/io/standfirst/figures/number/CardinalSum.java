package io.standfirst.figures.number;

import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number in English words that grows word by word: what its scales have closed, and the group
 * below a thousand that is still open.
 */
final class CardinalSum {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

  private CardinalSum(int from, int to, boolean digits) {
    this.from = from;
    this.to = to;
    this.digits = digits;
  }

  /** Before its first word. */
  static CardinalSum empty(int from) {
    return new CardinalSum(from, from, false);
  }

  /** After an article, or after digits. */
  static CardinalSum from(int from, int to, BigDecimal value, boolean digits) {
    CardinalSum sum = new CardinalSum(from, to, digits);
    sum.current = value;
    sum.last = digits ? Role.SMALL : sum.last;
    return sum;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Role last() {
    return last;
  }

  @Nullable BigDecimal lastScale() {
    return lastScale;
  }

  boolean isOfDigits() {
    return digits;
  }

  boolean isEmpty() {
    return current == null && lastScale == null;
  }

  void reach(int end) {
    to = end;
  }

  /** Takes the next word; false, and nothing changes, where it does not go on with the number. */
  boolean add(Entry entry, boolean joined) {
    BigDecimal before = value();
    BigDecimal scaleBefore = scale();
    boolean taken =
        switch (entry.role()) {
          case SMALL -> small(entry.value());
          case TENS -> tens(entry.value());
          case HUNDRED -> hundred();
          case SCALE -> scale(entry.value());
          case DOZEN -> dozen(entry.value());
          case VAGUE -> current != null && dozen(entry.value());
          case ORDINAL, PART, PARTS, SUFFIX -> false;
        };
    if (taken) {
      head = joined ? before : head;
      headScale = joined ? scaleBefore : headScale;
      last = entry.role();
    }
    return taken;
  }

  /** Adds what stands after a "point". */
  void addDecimals(BigDecimal decimals, int end) {
    current = plus(decimals);
    last = Role.SMALL;
    to = end;
  }

  /** Multiplies the whole: "two point five million". */
  void scaleAll(BigDecimal scale, int end) {
    total = value().multiply(scale, MathContext.DECIMAL64);
    current = null;
    lastScale = scale;
    to = end;
  }

  Cardinals.Read read() {
    Numeral.Form form = digits ? Numeral.Form.DIGITS : Numeral.Form.SPELLED;
    boolean whole = lastScale == null || current != null;
    return new Cardinals.Read(
        Numeral.of(from, to, value(), scale(), form),
        whole ? head : null,
        headScale,
        last == Role.TENS && head == null ? lastTens : null);
  }

  private BigDecimal value() {
    return current == null ? total : total.add(current);
  }

  private BigDecimal scale() {
    return lastScale == null || current != null ? BigDecimal.ONE : lastScale;
  }

  private boolean small(BigDecimal value) {
    boolean round = current != null && current.remainder(TEN).signum() == 0;
    boolean below = last == Role.TENS && value.compareTo(TEN) < 0 && round;
    if (current != null && !below && last != Role.HUNDRED) {
      return false;
    }
    current = plus(value);
    return true;
  }

  private boolean tens(BigDecimal value) {
    if (current != null && last != Role.HUNDRED) {
      return false;
    }
    current = plus(value);
    lastTens = value;
    return true;
  }

  private boolean hundred() {
    if (last == Role.HUNDRED || (last == Role.SCALE && current == null)) {
      return false;
    }
    current = group().multiply(HUNDRED);
    return true;
  }

  private boolean dozen(BigDecimal value) {
    BigDecimal apart = head == null ? BigDecimal.ZERO : head.subtract(total);
    current = apart.add(group().subtract(apart).multiply(value));
    return true;
  }

  private boolean scale(BigDecimal value) {
    boolean falls = lastScale == null || value.compareTo(lastScale) < 0;
    if (current != null && falls) {
      total = total.add(current.multiply(value));
      current = null;
    } else if (isEmpty()) {
      total = value;
    } else if (current == null && !falls) {
      total = total.multiply(value);
    } else {
      return false;
    }
    lastScale = value;
    return true;
  }

  private BigDecimal plus(BigDecimal value) {
    return current == null ? value : current.add(value);
  }

  private BigDecimal group() {
    return current == null ? BigDecimal.ONE : current;
  }
}
