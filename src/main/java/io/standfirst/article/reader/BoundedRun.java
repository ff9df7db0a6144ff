package io.standfirst.article.reader;

import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a parser so that it cannot take its caller down: on a thread of its own, with a stack of one
 * known size whatever {@code -Xss} says, until a deadline. A stack or heap that runs out ends that
 * thread and comes back as a {@link LimitExceededException}; its garbage goes with it.
 *
 * <p>A parser that ignores its interruption is left behind on its daemon thread. The readers check
 * the deadline at each operator, element or page, so that this is the last resort and no habit.
 */
final class BoundedRun {
  private static final long STACK_BYTES = 4L << 20;

  private BoundedRun() {}

  /**
   * The task's result.
   *
   * @throws LimitExceededException when time, stack or heap run out
   * @throws Exception what the task throws
   */
  static <T> T call(Callable<T> task, Deadline deadline) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .name("standfirst-read")
            .daemon()
            .stackSize(STACK_BYTES)
            .unstarted(() -> complete(result, task));
    thread.start();
    try {
      return result.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw deadline.exceeded();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw e;
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  private static <T> void complete(CompletableFuture<T> result, Callable<T> task) {
    try {
      result.complete(task.call());
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  private static Exception unwrapped(@Nullable Throwable cause) {
    return switch (cause) {
      case OutOfMemoryError e -> new LimitExceededException("memory");
      case StackOverflowError e -> new LimitExceededException("nesting");
      case Exception e -> e;
      case Error e -> throw e;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
