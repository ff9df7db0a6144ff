package io.standfirst.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
final class NumberWords {
  /** What a word does in a number. */
  enum Role {
    /** zero to nineteen. */
    SMALL,
    /** twenty to ninety. */
    TENS,
    HUNDRED,
    /** thousand, million, crore… */
    SCALE,
    DOZEN,
    /** tens, dozens, hundreds: an order of magnitude. */
    VAGUE,
    /** third, twentieth. */
    ORDINAL,
    /** half, quarter. */
    PART,
    /** thirds, quarters. */
    PARTS,
    /** k, m, bn: only straight after digits. */
    SUFFIX
  }

  /** A word's role and its number. */
  record Entry(Role role, BigDecimal value) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Entry> suffixes = new HashMap<>();

  NumberWords() {
    for (String[] row : Tables.rows("numbers.tsv", 3)) {
      Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
      (role == Role.SUFFIX ? suffixes : entries)
          .putIfAbsent(row[0], new Entry(role, new BigDecimal(row[2])));
    }
    for (Map.Entry<String, Entry> tens : Map.copyOf(entries).entrySet()) {
      if (tens.getValue().role() == Role.TENS) {
        join(tens.getKey(), tens.getValue().value());
      }
    }
  }

  /** Numbers written as one word: "twentyone", "twentyfirst". */
  private void join(String tens, BigDecimal value) {
    for (Map.Entry<String, Entry> unit : Map.copyOf(entries).entrySet()) {
      Role role = unit.getValue().role();
      BigDecimal below = unit.getValue().value();
      boolean digit = below.signum() > 0 && below.compareTo(BigDecimal.TEN) < 0;
      if (digit && (role == Role.SMALL || role == Role.ORDINAL)) {
        Role joined = role == Role.SMALL ? Role.TENS : role;
        entries.putIfAbsent(tens + unit.getKey(), new Entry(joined, value.add(below)));
      }
    }
  }

  @Nullable Entry of(Lexeme lexeme) {
    return lexeme.isWord() ? entries.get(lexeme.word()) : null;
  }

  boolean is(Lexeme lexeme, Role role) {
    Entry entry = of(lexeme);
    return entry != null && entry.role() == role;
  }

  /** The number that a letter straight after digits multiplies them by; null for none. */
  @Nullable BigDecimal suffix(Lexeme lexeme) {
    Entry entry = lexeme.isWord() ? suffixes.get(lexeme.word()) : null;
    return entry == null ? null : entry.value();
  }
}
