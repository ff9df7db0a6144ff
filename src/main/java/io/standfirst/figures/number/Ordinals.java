package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumberWords.Entry;
import io.standfirst.figures.number.NumberWords.Role;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ordinals: "3rd", "third", "twenty-first", "one hundred and fifth", "thirty-fifths". */
public final class Ordinals {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private final NumberWords words;
  private final Cardinals cardinals;

  Ordinals(NumberWords words, Cardinals cardinals) {
    this.words = words;
    this.cardinals = cardinals;
  }

  /**
   * An ordinal, or the parts that it names in the plural.
   *
   * @param to the lexeme after its last
   * @param value 3 of "third" and of "thirds"
   * @param plural whether it stands in the plural
   */
  public record Read(int to, BigDecimal value, boolean plural) {}

  /** The ordinal that begins at a lexeme; null for none. */
  public @Nullable Read read(Lexemes line, int at) {
    Lexeme first = line.at(at);
    if (first.isNumber()) {
      Lexeme ending = line.at(at + 1);
      return first.isPlainDigits() && ending.glued() && ENDINGS.contains(ending.word())
          ? new Read(at + 2, Objects.requireNonNull(first.value()), false)
          : null;
    }
    Read single = last(line, at);
    if (single != null) {
      return single;
    }
    if (words.of(first) == null) {
      return null;
    }
    Cardinals.Read leading = cardinals.read(line, at);
    return leading == null ? null : composite(line, leading.number());
  }

  private @Nullable Read composite(Lexemes line, Numeral leading) {
    int next = leading.to();
    next += line.at(next).isHyphen() || line.at(next).is("and") ? 1 : 0;
    Read last = last(line, next);
    if (last == null) {
      return null;
    }
    BigDecimal before = leading.value();
    BigDecimal value = last.value();
    if (value.compareTo(HUNDRED) >= 0) {
      return before.compareTo(value) < 0
          ? new Read(last.to(), before.multiply(value), last.plural())
          : null;
    }
    BigDecimal below = value.compareTo(TEN) < 0 ? TEN : HUNDRED;
    boolean round = before.remainder(below).signum() == 0;
    boolean ten = before.remainder(HUNDRED).compareTo(TEN) == 0;
    return round && !ten && before.signum() > 0
        ? new Read(last.to(), before.add(value), last.plural())
        : null;
  }

  /** The last word of an ordinal. */
  private @Nullable Read last(Lexemes line, int at) {
    Entry entry = words.of(line.at(at));
    boolean ordinal = entry != null && (entry.role() == Role.ORDINAL || entry.role() == Role.PARTS);
    return entry != null && ordinal
        ? new Read(at + 1, entry.value(), entry.role() == Role.PARTS)
        : null;
  }
}
