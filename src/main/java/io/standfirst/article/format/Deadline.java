package io.standfirst.article.format;

import java.time.Duration;

/** The moment at which reading a file must have ended. */
public final class Deadline {
  private final Duration allowed;
  private final long end;

  private Deadline(Duration allowed) {
    this.allowed = allowed;
    end = System.nanoTime() + allowed.toNanos();
  }

  public static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  /** Throws when the time is over; parsers call it once for each unit of their work. */
  public void check() {
    if (System.nanoTime() - end > 0) {
      throw exceeded();
    }
  }

  public LimitExceededException exceeded() {
    return new LimitExceededException(allowed.toMillis() / 1000.0 + " s of reading");
  }

  public long millisLeft() {
    return Math.max(1, (end - System.nanoTime()) / 1_000_000);
  }
}
