package io.standfirst.figures.lexicon;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Sets of words that tell what a sentence is about, where a word or a unit alone is ambiguous. */
public final class Contexts {
  private final Map<Context, Set<String>> words = new EnumMap<>(Context.class);

  Contexts() {
    for (String[] row : Tables.rows(Contexts.class, "contexts.tsv", 2)) {
      Context context = Context.valueOf(row[0].toUpperCase(Locale.ROOT));
      words.put(context, Set.copyOf(Tables.words(row[1])));
    }
  }

  /** Whether a word of the context stands among the lexemes [from, to). */
  public boolean holds(Context context, Lexemes line, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      if (has(context, line.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lexeme is one of the context's words. */
  public boolean has(Context context, Lexeme lexeme) {
    return has(context, lexeme.word());
  }

  /** Whether a word in lower case is one of the context's. */
  public boolean has(Context context, String word) {
    return Objects.requireNonNull(words.get(context)).contains(word);
  }
}
