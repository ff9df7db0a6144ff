package io.standfirst.figures.lexicon;

import io.standfirst.figures.lexeme.Lexeme;
import java.util.Set;

/** Words that put one thing above all others: "largest", "worst". */
public final class Superlatives {
  private static final int SHORTEST = 6;

  private static final Set<String> IRREGULAR = Set.of("most", "least", "best", "worst");

  private final WordSets<Context> contexts;

  /** Finds the words that only end as superlatives do in the contexts. */
  public Superlatives(WordSets<Context> contexts) {
    this.contexts = contexts;
  }

  /** Whether a word is a superlative. */
  public boolean has(Lexeme lexeme) {
    return has(lexeme.word());
  }

  /** Whether a word in lower case is a superlative. */
  public boolean has(String word) {
    return IRREGULAR.contains(word)
        || (word.length() >= SHORTEST
            && word.endsWith("est")
            && !contexts.has(Context.NO_SUPERLATIVE, word));
  }
}
