package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
public final class NumberWords {
  /** What a word does in a number. */
  public enum Role {
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
  public record Entry(Role role, BigDecimal value) {}

  /** The length of "fifty". */
  private static final int SHORTEST_TENS = 5;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Entry> suffixes = new HashMap<>();

  /** Reads the table. */
  public NumberWords() {
    for (String[] row : Tables.rows(NumberWords.class, "numbers.tsv", 3)) {
      Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
      (role == Role.SUFFIX ? suffixes : entries)
          .putIfAbsent(row[0], new Entry(role, new BigDecimal(row[2])));
    }
  }

  /** Numbers written as one word, "twentyone" and "twentyfirst", are looked up by their parts. */
  private @Nullable Entry joined(String word) {
    int tens = word.indexOf("ty") + 2;
    Entry first =
        tens < SHORTEST_TENS || tens == word.length() ? null : entries.get(word.substring(0, tens));
    Entry last =
        first == null || first.role() != Role.TENS ? null : entries.get(word.substring(tens));
    if (first == null || last == null || last.value().compareTo(BigDecimal.TEN) >= 0) {
      return null;
    }
    return switch (last.role()) {
      case SMALL -> new Entry(Role.TENS, first.value().add(last.value()));
      case ORDINAL -> new Entry(Role.ORDINAL, first.value().add(last.value()));
      default -> null;
    };
  }

  /** What a word means as part of a number; null for nothing. */
  public @Nullable Entry of(Lexeme lexeme) {
    if (!lexeme.isWord()) {
      return null;
    }
    Entry entry = entries.get(lexeme.word());
    return entry == null ? joined(lexeme.word()) : entry;
  }

  /** Whether a word plays a role in numbers. */
  public boolean is(Lexeme lexeme, Role role) {
    Entry entry = of(lexeme);
    return entry != null && entry.role() == role;
  }

  /** The number that a letter straight after digits multiplies them by; null for none. */
  public @Nullable BigDecimal suffix(Lexeme lexeme) {
    Entry entry = lexeme.isWord() ? suffixes.get(lexeme.word()) : null;
    return entry == null ? null : entry.value();
  }
}
