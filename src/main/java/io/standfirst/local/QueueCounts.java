package io.standfirst.local;

/**
 * How many messages a queue holds.
 *
 * @param waiting to be received, now or later
 * @param inFlight received and not yet done with
 * @param dead received too often
 */
public record QueueCounts(int waiting, int inFlight, int dead) {
  /** Whether nothing is left to do. */
  public boolean idle() {
    return waiting == 0 && inFlight == 0;
  }
}
