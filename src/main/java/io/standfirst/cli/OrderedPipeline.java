package io.standfirst.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order of the things. At most twice
 * as many things as threads are held, so memory does not grow with their number.
 */
final class OrderedPipeline {
  private final int threads;

  OrderedPipeline(int threads) {
    this.threads = threads;
  }

  /**
   * Runs until {@code things} ends. What {@code work} throws ends the run.
   *
   * @param things taken one by one, on the calling thread
   * @param work done on the threads
   * @param results given one by one, in order, on the calling thread
   */
  <T, R> void run(Iterator<T> things, Function<T, R> work, Consumer<R> results)
      throws InterruptedException {
    if (threads == 1) {
      while (things.hasNext()) {
        results.accept(work.apply(things.next()));
      }
      return;
    }
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      ArrayDeque<Future<R>> underWay = new ArrayDeque<>();
      try {
        while (things.hasNext()) {
          T thing = things.next();
          underWay.add(executor.submit(() -> work.apply(thing)));
          if (underWay.size() >= 2 * threads) {
            results.accept(underWay.remove().get());
          }
          while (!underWay.isEmpty() && underWay.element().isDone()) {
            results.accept(underWay.remove().get());
          }
        }
        while (!underWay.isEmpty()) {
          results.accept(underWay.remove().get());
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } finally {
        underWay.forEach(future -> future.cancel(true));
      }
    }
  }
}
