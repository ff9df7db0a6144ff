package io.standfirst.figures.lexicon;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.text.Tables;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sets of words by what they are for, from a table that stands beside the enumeration of them.
 *
 * @param <E> what the sets are for
 */
public final class WordSets<E extends Enum<E>> {
  private final Map<E, Set<String>> words;

  /** Reads the table, each row a set's name and its words. */
  public WordSets(Class<E> names, String table) {
    this.words = new EnumMap<>(names);
    for (String[] row : Tables.rows(names, table, 2)) {
      E name = Enum.valueOf(names, row[0].toUpperCase(Locale.ROOT));
      words.put(name, Set.copyOf(Tables.words(row[1], '|')));
    }
  }

  /** Whether a word of the set stands among the lexemes [from, to). */
  public boolean holds(E set, Lexemes line, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      if (has(set, line.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lexeme is one of the set's words. */
  public boolean has(E set, Lexeme lexeme) {
    return has(set, lexeme.word());
  }

  /** Whether a word in lower case is one of the set's. */
  public boolean has(E set, String word) {
    return Objects.requireNonNull(words.get(set)).contains(word);
  }
}
