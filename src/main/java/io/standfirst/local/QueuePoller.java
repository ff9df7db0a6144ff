package io.standfirst.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds a queue's messages to a function, one an invocation, as a Lambda event source mapping with
 * partial batch answers does. A failed message comes back after a pause that doubles each time,
 * rather than at the end of its visibility time-out: at home nobody wants to wait for that.
 */
final class QueuePoller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QueuePoller.class);
  private static final Duration IDLE = Duration.ofMillis(200);
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(2);

  private final LocalQueue queue;
  private final String queueName;
  private final RequestStreamHandler function;
  private final InstantSource clock;
  private final Duration timeout;
  private final Duration firstPause;
  private final List<Thread> threads;
  private volatile boolean stopping;

  /**
   * @param function what takes the messages; called from several threads
   * @param timeout how long an invocation is told that it has
   * @param firstPause how long a message waits after its first failure
   * @param concurrency how many invocations at most go on at once
   */
  QueuePoller(
      LocalQueue queue,
      String queueName,
      RequestStreamHandler function,
      InstantSource clock,
      Duration timeout,
      Duration firstPause,
      int concurrency) {
    this.queue = queue;
    this.queueName = queueName;
    this.function = function;
    this.clock = clock;
    this.timeout = timeout;
    this.firstPause = firstPause;
    this.threads =
        IntStream.range(0, concurrency)
            .mapToObj(it -> Thread.ofPlatform().daemon().name("ingest-" + it).unstarted(this::poll))
            .toList();
  }

  void start() {
    threads.forEach(Thread::start);
  }

  /**
   * Takes no more messages. Those under way are given a moment, without an interrupt, which their
   * calls of the database would not survive; after that they are lost to this process.
   */
  @Override
  public void close() {
    stopping = true;
    long deadline = System.nanoTime() + PATIENCE_AT_STOP.toNanos();
    try {
      for (Thread thread : threads) {
        thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // in a hurry: what is under way is lost at once
    }
  }

  private void poll() {
    try {
      while (!stopping) {
        @Nullable Delivery delivery = queue.receive(IDLE);
        if (delivery != null) {
          handle(delivery);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // asked to stop
    }
  }

  private void handle(Delivery delivery) {
    if (succeeded(delivery)) {
      queue.delete(delivery.receipt());
    } else {
      queue.release(
          delivery.receipt(), firstPause.multipliedBy(1L << (delivery.receiveCount() - 1)));
    }
  }

  /** An invocation that throws has failed, whatever it throws: a poller outlives its messages. */
  private boolean succeeded(Delivery delivery) {
    try {
      return BatchAnswer.succeeded(invoke(delivery));
    } catch (IOException | RuntimeException | Error e) {
      LOG.warn(
          "attempt {} of message {} failed: {}",
          delivery.receiveCount(),
          delivery.messageId(),
          e.getClass().getName());
      LOG.debug("message {}", delivery.messageId(), e);
      return false;
    }
  }

  private byte[] invoke(Delivery delivery) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(SqsEvent.of(delivery, queueName)),
        answer,
        new LocalContext("ingest", delivery.receipt(), clock, timeout));
    return answer.toByteArray();
  }
}
