package io.standfirst.summary;

/** How long a summary is to be. */
public sealed interface Length {
  Length DEFAULT = new Sentences(3);

  /** At most this many sentences. */
  record Sentences(int count) implements Length {
    public Sentences {
      if (count < 1) {
        throw new IllegalArgumentException("sentences must be at least 1: " + count);
      }
    }
  }

  /** This share of the text's sentences, rounded up: one of 0.1 of 42 sentences is 5. */
  record Ratio(double share) implements Length {
    public Ratio {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("ratio must be above 0 and at most 1: " + share);
      }
    }
  }

  /**
   * At most this many UTF-16 code units, the spaces between sentences counted; at least one
   * sentence.
   */
  record Characters(int count) implements Length {
    public Characters {
      if (count < 1) {
        throw new IllegalArgumentException("characters must be at least 1: " + count);
      }
    }
  }
}
