package io.standfirst.article.reader;

import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads heavy files, each in a process of its own, one at a time. Such a process has a heap of one
 * known size on every machine, so the same file ends the same way everywhere; it can be killed,
 * which no thread can; and it knows no variable of its parent's environment, so no credentials.
 *
 * <p>Why some files only: a process costs about the time in which an ordinary document is read many
 * times over. See {@code docs/decisions/0012-heavy-files-in-a-process-of-their-own.md}.
 */
final class Child {
  private static final int OUT_OF_MEMORY = 3; // what ExitOnOutOfMemoryError ends a JVM with

  private final Semaphore one = new Semaphore(1, true);

  /**
   * The draft of a file. Waits until no other is read; that time does not count.
   *
   * @throws LimitExceededException when time, heap or the process itself ends
   * @throws UncheckedIOException when no process can be started: a fault of the system
   */
  Draft read(Source source) throws UnreadableException, InterruptedException {
    long millisLeft = source.deadline().millisLeft();
    one.acquire();
    try {
      return readNow(source.with(source.deadline().withMillisLeft(millisLeft)));
    } finally {
      one.release();
    }
  }

  private static Draft readNow(Source source) throws UnreadableException, InterruptedException {
    Process process = start(source.limits().childHeap());
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(
                source.deadline().millisLeft(), TimeUnit.MILLISECONDS));
    try (DataOutputStream to =
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        DataInputStream from =
            new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      DraftWire.send(source, to);
      return DraftWire.answer(from);
    } catch (IOException e) {
      throw ended(process.waitFor(), source.deadline());
    } finally {
      end.cancel(false);
      process.destroyForcibly();
    }
  }

  private static LimitExceededException ended(int status, Deadline deadline) {
    deadline.check();
    return new LimitExceededException(
        status == OUT_OF_MEMORY ? "memory" : "its process ended with " + status);
  }

  private static Process start(int heapBytes) {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx" + heapBytes,
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    ChildMain.class.getName()))
            .redirectError(Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("CLASSPATH", ChildClassPath.get());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("no process can be started for a heavy file", e);
    }
  }
}
