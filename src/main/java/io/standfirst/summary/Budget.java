package io.standfirst.summary;

import io.standfirst.text.Sentence;

/** How much more a summary may take. */
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

  boolean admits(Sentence sentence) {
    return cost(sentence) <= characters;
  }

  void spend(Sentence sentence) {
    characters -= cost(sentence);
    sentences--;
    started = true;
  }

  /** Its own length, and the space before it. */
  private int cost(Sentence sentence) {
    return sentence.span().length() + (started ? 1 : 0);
  }
}
