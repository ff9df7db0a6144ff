package io.standfirst.article.format;

import java.time.Duration;

/** The moment at which reading a file must have ended. */
public final class Deadline {
  private final Duration allowed;
  private final long end;

  private Deadline(Duration allowed, long end) {
    this.allowed = allowed;
    this.end = end;
  }

  public static Deadline in(Duration allowed) {
    return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
  }

  /**
   * The same time allowed, of which this much is left from now on: what a file waits for others
   * before it is read is not counted against it.
   */
  public Deadline withMillisLeft(long millis) {
    return new Deadline(allowed, System.nanoTime() + millis * 1_000_000);
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
