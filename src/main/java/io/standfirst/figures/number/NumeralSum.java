package io.standfirst.figures.number;

import io.standfirst.figures.number.NumeralWords.Entry;
import io.standfirst.figures.number.NumeralWords.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number below a million that grows by the words of a language: units before tens
 * ("achtundzwanzig") or after them ("treinta y dos"), four times twenty ("quatre-vingt-dix"),
 * thousands within a word ("zweitausend").
 */
final class NumeralSum {
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final boolean described;
  private BigDecimal thousands = BigDecimal.ZERO;
  private @Nullable BigDecimal group;
  private @Nullable BigDecimal lastValue;
  private @Nullable Role last;
  private boolean joined;
  private boolean doubtful;
  private int words;

  /** Nothing yet, after an article and an adjective or not. */
  NumeralSum(boolean described) {
    this.described = described;
  }

  /** The number so far; null before its first word. */
  @Nullable BigDecimal value() {
    return last == null ? null : thousands.add(group());
  }

  /** Whether it is nothing but an article. */
  boolean isArticle() {
    return last == Role.ARTICLE && thousands.signum() == 0 && is(group, BigDecimal.ONE);
  }

  /** Whether it is one word that may be no number. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Takes the next word; false, and nothing changes, where it does not go on with the number. */
  boolean add(Entry entry) {
    BigDecimal value = entry.value();
    boolean taken =
        switch (entry.role()) {
          case ARTICLE, SMALL, DOUBTFUL -> small(value);
          case TENS -> tens(value);
          case HUNDRED -> hundred();
          case HUNDREDS -> opensGroup() && plus(value);
          case THOUSAND -> thousand();
          case HALF -> last == Role.SMALL && plus(value);
          case WHOLE -> last == null && plus(value);
          case DOZEN -> times(value);
          case PARTS ->
              isShare(value) && times(BigDecimal.ONE.divide(value, MathContext.DECIMAL64));
          case JOINT -> last != null && !joined;
          case SCALE, SCALES, ORDINAL, TAIL -> false;
        };
    if (taken) {
      joined = entry.role() == Role.JOINT;
      last = joined ? last : entry.role() == Role.DOUBTFUL ? Role.SMALL : entry.role();
      doubtful = joined ? doubtful : entry.role() == Role.DOUBTFUL && words == 0;
      words += joined ? 0 : 1;
      lastValue = joined ? lastValue : value;
    }
    return taken;
  }

  /** A half stands alone; "quarto" alone is the fourth. */
  private boolean isShare(BigDecimal parts) {
    return last != null || described || parts.compareTo(BigDecimal.TWO) == 0;
  }

  private boolean opensGroup() {
    return last == null || last == Role.THOUSAND;
  }

  private boolean small(BigDecimal value) {
    boolean afterTens =
        last == Role.TENS && value.compareTo(TWENTY) < 0 && group().remainder(TEN).signum() == 0;
    boolean afterTen =
        last == Role.SMALL
            && is(lastValue, TEN)
            && value.compareTo(BigDecimal.valueOf(6)) > 0
            && value.compareTo(TEN) < 0;
    boolean fits =
        opensGroup() || last == Role.HUNDRED || last == Role.HUNDREDS || afterTens || afterTen;
    return fits && plus(value);
  }

  private boolean tens(BigDecimal value) {
    boolean digit = last == Role.SMALL || last == Role.ARTICLE;
    BigDecimal unit = lastValue;
    if (digit && joined && unit != null && unit.compareTo(TEN) < 0) {
      return plus(value);
    }
    if (digit && is(unit, FOUR) && value.compareTo(TWENTY) == 0) {
      return plus(BigDecimal.valueOf(76));
    }
    return (opensGroup() || last == Role.HUNDRED || last == Role.HUNDREDS) && plus(value);
  }

  private boolean hundred() {
    BigDecimal times = group == null ? BigDecimal.ONE : group;
    if (joined || times.compareTo(TWENTY) >= 0 || (last != null && last == Role.HUNDRED)) {
      return false;
    }
    group = times.multiply(HUNDRED);
    return true;
  }

  private boolean thousand() {
    if (joined || thousands.signum() != 0) {
      return false;
    }
    thousands = (group == null ? BigDecimal.ONE : group).multiply(THOUSAND);
    group = null;
    return true;
  }

  private boolean times(BigDecimal value) {
    if (last != null && last != Role.SMALL && last != Role.ARTICLE && last != Role.TENS) {
      return false;
    }
    group = (group == null ? BigDecimal.ONE : group).multiply(value);
    return true;
  }

  private boolean plus(BigDecimal value) {
    group = group().add(value);
    return true;
  }

  private static boolean is(@Nullable BigDecimal value, BigDecimal other) {
    return value != null && value.compareTo(other) == 0;
  }

  private BigDecimal group() {
    return group == null ? BigDecimal.ZERO : group;
  }
}
