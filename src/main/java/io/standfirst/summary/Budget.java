package io.standfirst.summary;

import io.standfirst.text.Sentence;
import java.util.List;

/** How much more a summary may take: sentences, or characters with a space between sentences. */
final class Budget {
  private int sentences;
  private long characters;
  private boolean started;

  private Budget(int sentences, long characters) {
    this.sentences = sentences;
    this.characters = characters;
  }

  /** The budget that a length gives for a text of {@code size} sentences. */
  static Budget of(Length length, int size) {
    return switch (length) {
      case Length.Sentences(int count) -> new Budget(count, Long.MAX_VALUE);
      case Length.Ratio(double share) ->
          new Budget((int) Math.ceil(share * size - 1e-9), Long.MAX_VALUE);
      case Length.Characters(int count) -> new Budget(Integer.MAX_VALUE, count);
    };
  }

  boolean isSpent() {
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
