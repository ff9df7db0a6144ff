package io.standfirst.ingest;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Work on many threads of which only one ever runs: each stops at every {@link Actor#pass} until it
 * is told to go on. So one seed gives one interleaving, the same every time.
 */
final class Actors {
  private Actors() {}

  /** What an actor is told at a stop. */
  enum Order {
    GO_ON,
    /** Fails as a port does that cannot be reached. */
    FAIL,
    /** Ends as a process does that is killed. */
    DIE
  }

  /** A port that could not be reached. */
  static final class PortFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The end of a process: no handler of exceptions runs any more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** Something to be done, stop by stop. */
  interface Work {
    void run(Actor actor);
  }

  /** One who works. */
  static final class Actor {
    private final Semaphore mayRun = new Semaphore(0);
    private final Semaphore stopped = new Semaphore(0);
    private Order order = Order.GO_ON;
    private boolean ended;
    private @Nullable Throwable failure;

    static Actor start(Work work) {
      Actor actor = new Actor();
      Thread.ofVirtual().start(() -> actor.live(work));
      actor.stopped.acquireUninterruptibly();
      return actor;
    }

    /** Stops here until told how to go on. Called by the actor's own work. */
    void pass() {
      stopped.release();
      mayRun.acquireUninterruptibly();
      switch (order) {
        case GO_ON -> {}
        case FAIL -> throw new PortFailure();
        case DIE -> throw new Killed();
      }
    }

    /** Lets the actor go on to its next stop or its end. */
    void step(Order next) {
      order = next;
      mayRun.release();
      stopped.acquireUninterruptibly();
    }

    boolean ended() {
      return ended;
    }

    /** What it ended by; null when it ended well. */
    @Nullable Throwable failure() {
      return failure;
    }

    private void live(Work work) {
      try {
        pass();
        work.run(this);
      } catch (Throwable e) {
        failure = e;
      }
      ended = true;
      stopped.release();
    }
  }
}
