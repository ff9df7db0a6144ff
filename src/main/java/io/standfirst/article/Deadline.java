package io.standfirst.article;

import java.time.Duration;

/** The moment at which reading a file must have ended. */
final class Deadline {
  private final Duration allowed;
  private final long end;

  private Deadline(Duration allowed) {
    this.allowed = allowed;
    end = System.nanoTime() + allowed.toNanos();
  }

  static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  /** Throws when the time is over; parsers call it once for each unit of their work. */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw exceeded();
    }
  }

  LimitExceededException exceeded() {
    return new LimitExceededException(allowed.toMillis() / 1000.0 + " s of reading");
  }

  long millisLeft() {
    return Math.max(1, (end - System.nanoTime()) / 1_000_000);
  }
}
