package io.standfirst.figures.quantity;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberGrammar;
import io.standfirst.figures.number.Numeral;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two bare numbers held against each other: "18 to 1", "three-to-one", "3:2", "18/1". */
final class NumberPairs {
  /** How many lexemes the first number of a pair has at most, with a hyphen after it. */
  private static final int LONGEST = 5;

  /** Before "18 to 21" they make it a range or a change. */
  private static final Set<String> RANGE_LEADS = Set.of("from", "between", "by", "about", "around");

  private final NumberGrammar numbers;

  NumberPairs(NumberGrammar numbers) {
    this.numbers = numbers;
  }

  /** The two numbers, and the lexeme after the second. */
  record Pair(BigDecimal left, BigDecimal right, int to) {
    boolean isFalling() {
      return left.compareTo(right) > 0;
    }
  }

  /** The pair that begins at a lexeme and is joined by "to"; null for none. */
  @Nullable Pair spoken(Lexemes line, int at) {
    if (!mayBeSpoken(line, at) || RANGE_LEADS.contains(line.at(at - 1).word())) {
      return null;
    }
    Numeral left = number(line, at);
    int joint = left == null ? at : left.to() + (line.at(left.to()).isHyphen() ? 1 : 0);
    if (left == null || !line.at(joint).is("to")) {
      return null;
    }
    Numeral right = number(line, joint + (line.at(joint + 1).isHyphen() ? 2 : 1));
    return right == null ? null : new Pair(left.value(), right.value(), right.to());
  }

  /** Tells at a glance that no pair begins, as almost none does. */
  private static boolean mayBeSpoken(Lexemes line, int at) {
    for (int i = at + 1; i <= at + LONGEST; i++) {
      if (line.at(i).is("to")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Numeral number(Lexemes line, int at) {
    Numeral number = numbers.read(line, at);
    boolean bare =
        number != null
            && number.high() == null
            && number.value().signum() > 0
            && number.form() != Numeral.Form.FRACTION;
    return bare ? number : null;
  }

  /** The pair of digits that begins at a lexeme and is joined by a hyphen; null for none. */
  static @Nullable Pair hyphened(Lexemes line, int at) {
    return line.at(at + 1).isHyphen() ? digits(line, at) : null;
  }

  /** The pair of digits that begins at a lexeme and is joined by a sign; null for none. */
  static @Nullable Pair written(Lexemes line, int at) {
    Lexeme sign = line.at(at + 1);
    return sign.is(":") || sign.is("/") ? digits(line, at) : null;
  }

  private static @Nullable Pair digits(Lexemes line, int at) {
    Lexeme second = line.at(at + 2);
    return line.at(at + 1).glued()
            && second.glued()
            && line.at(at).isPlainDigits()
            && second.isPlainDigits()
        ? new Pair(
            Objects.requireNonNull(line.at(at).value()),
            Objects.requireNonNull(second.value()),
            at + 3)
        : null;
  }
}
