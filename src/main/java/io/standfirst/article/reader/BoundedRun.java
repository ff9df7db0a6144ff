package io.standfirst.article.reader;

import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.UnreadableException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a parser so that it cannot take its caller down: on a thread of its own, with a stack of one
 * known size whatever {@code -Xss} says, until a deadline. A stack or heap that runs out ends that
 * thread and comes back as a {@link LimitExceededException}; its garbage goes with it.
 *
 * <p>The readers check the deadline at each operator, element, page or piece of input. A parser
 * that ignores it all the same is left behind on its daemon thread. It is remembered, and so is
 * that memory ran out, which may have cost a class that others need: see {@link #isAnyHarm}.
 */
final class BoundedRun {
  private static final long STACK_BYTES = 4L << 20;
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Queue<Thread> left = new ConcurrentLinkedQueue<>();
  private volatile boolean exhausted;

  /** Work that knows until when it must end. */
  @FunctionalInterface
  interface Task<T> {
    T run(Deadline deadline) throws UnreadableException;
  }

  /**
   * The task's result.
   *
   * @throws LimitExceededException when time, stack or heap run out
   */
  <T> T call(Task<T> task, Deadline deadline) throws UnreadableException, InterruptedException {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .name("standfirst-read")
            .daemon()
            .stackSize(STACK_BYTES)
            .unstarted(() -> complete(result, task, deadline));
    thread.start();
    try {
      return result.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(thread);
      throw deadline.exceeded();
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    } catch (ExecutionException e) {
      exhausted |= e.getCause() instanceof OutOfMemoryError;
      throw unwrapped(e.getCause());
    }
  }

  /** Whether a task goes on long after its deadline, or one ran out of memory. */
  boolean isAnyHarm() {
    left.removeIf(thread -> !thread.isAlive());
    return exhausted || !left.isEmpty();
  }

  private void abandon(Thread thread) throws InterruptedException {
    thread.interrupt();
    if (!thread.join(GRACE)) {
      left.add(thread);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  private static <T> void complete(CompletableFuture<T> result, Task<T> task, Deadline deadline) {
    try {
      result.complete(task.run(deadline));
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  private static RuntimeException unwrapped(@Nullable Throwable cause) throws UnreadableException {
    return switch (cause) {
      case OutOfMemoryError e -> new LimitExceededException("memory");
      case StackOverflowError e -> new LimitExceededException("nesting");
      case UnreadableException e -> throw e;
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
