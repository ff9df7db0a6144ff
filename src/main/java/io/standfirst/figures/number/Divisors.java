package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What fractions in words divide by: "quarters", "third", "twenty-fifths". */
final class Divisors {
  private final NumberWords words;
  private final Ordinals ordinals;

  Divisors(NumberWords words, Ordinals ordinals) {
    this.words = words;
    this.ordinals = ordinals;
  }

  /** What a fraction divides by, and the lexeme after it. */
  record Divisor(BigDecimal value, int to, boolean plural) {}

  /** The one that begins at a lexeme; null for none. */
  @Nullable Divisor at(Lexemes line, int at) {
    Entry entry = words.of(line.at(at));
    if (entry == null) {
      return null;
    }
    if (entry.role() == Role.PART || entry.role() == Role.PARTS) {
      return new Divisor(entry.value(), at + 1, entry.role() == Role.PARTS);
    }
    Ordinals.Read ordinal = ordinals.read(line, at);
    return ordinal == null ? null : new Divisor(ordinal.value(), ordinal.to(), ordinal.plural());
  }
}
