package io.standfirst.api;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Bounds work in time and number: a task gets a thread of its own, is interrupted when its time is
 * over, and holds its place until it has really ended, so that tasks which ignore interruption can
 * fill the places but never the machine.
 */
final class Deadline {
  private final Duration time;
  private final Semaphore places;
  private final ThreadFactory threads;

  Deadline(Duration time, int places) {
    this(time, places, Thread.ofPlatform().daemon().name("summary-on-demand").factory());
  }

  Deadline(Duration time, int places, ThreadFactory threads) {
    this.time = time;
    this.places = new Semaphore(places);
    this.threads = threads;
  }

  /**
   * The task's result.
   *
   * @throws ProblemException when it takes too long, or every place is taken
   */
  <T> T run(Supplier<T> task) {
    if (!places.tryAcquire()) {
      throw new ProblemException(Problem.busy());
    }
    FutureTask<T> future = new FutureTask<>(task::get);
    start(future);
    try {
      return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new ProblemException(Problem.tooSlow(time.toSeconds()));
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new ProblemException(Problem.busy());
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case RuntimeException failure -> failure;
        case Error error -> throw error;
        case null, default -> new IllegalStateException(e.getCause());
      };
    }
  }

  /** Runs the task and gives its place back, also where there is no memory for another thread. */
  private void start(Runnable task) {
    try {
      Thread thread =
          threads.newThread(
              () -> {
                try {
                  task.run();
                } finally {
                  places.release();
                }
              });
      thread.start();
    } catch (OutOfMemoryError e) {
      places.release();
      throw e;
    }
  }
}
