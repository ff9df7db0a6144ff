package io.standfirst.figures.rank;

import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.Superlatives;
import io.standfirst.figures.lexicon.WordSets;
import java.util.List;

/** The words that tell how key a figure is. Immutable; made once and shared. */
public final class RankLexicon {
  private final WordSets<Context> contexts;
  private final WordSets<RankWord> words = new WordSets<>(RankWord.class, "sets.tsv");
  private final Superlatives superlatives;

  /** Reads the table of words beside figures. */
  public RankLexicon(Lexicon lexicon) {
    this.contexts = lexicon.contexts();
    this.superlatives = new Superlatives(contexts);
  }

  boolean has(RankWord set, String word) {
    return words.has(set, word);
  }

  /** Whether one of some words is in the set. */
  boolean has(RankWord set, List<String> some) {
    for (String word : some) {
      if (words.has(set, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words puts something above all others. */
  boolean hasRecord(List<String> some) {
    for (String word : some) {
      if (words.has(RankWord.RECORD, word) || superlatives.has(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isHarm(String word) {
    return contexts.has(Context.HARM, word);
  }
}
