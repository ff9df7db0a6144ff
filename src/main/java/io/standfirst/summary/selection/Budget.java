package io.standfirst.summary.selection;

import io.standfirst.text.Sentence;
import java.util.List;

/** How much more a summary may take: sentences, or characters with a space between sentences. */
public final class Budget {
  private int sentences;
  private long characters;
  private boolean started;

  private Budget(int sentences, long characters) {
    this.sentences = sentences;
    this.characters = characters;
  }

  /** At most so many sentences. */
  public static Budget ofSentences(int count) {
    return new Budget(count, Long.MAX_VALUE);
  }

  /** At most this share of so many sentences, rounded up. */
  public static Budget ofShare(double share, int sentences) {
    return new Budget((int) Math.ceil(share * sentences - 1e-9), Long.MAX_VALUE);
  }

  /** At most so many UTF-16 code units. */
  public static Budget ofCharacters(int count) {
    return new Budget(Integer.MAX_VALUE, count);
  }

  public boolean isSpent() {
    return sentences <= 0 || characters <= 0;
  }

  /** Whether it may take all of these. */
  boolean admits(List<Sentence> group) {
    long cost = started ? group.size() : group.size() - 1L;
    for (Sentence sentence : group) {
      cost += sentence.span().length();
    }
    return group.size() <= sentences && cost <= characters;
  }

  void spend(Sentence sentence) {
    characters -= sentence.span().length() + (started ? 1 : 0);
    sentences--;
    started = true;
  }
}
