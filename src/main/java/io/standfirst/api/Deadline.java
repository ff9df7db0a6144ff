package io.standfirst.api;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
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

  Deadline(Duration time, int places) {
    this.time = time;
    this.places = new Semaphore(places);
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
    Thread.ofPlatform()
        .daemon()
        .name("summary-on-demand")
        .start(
            () -> {
              try {
                future.run();
              } finally {
                places.release();
              }
            });
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
}
