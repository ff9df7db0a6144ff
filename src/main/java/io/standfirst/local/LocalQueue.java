package io.standfirst.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A queue that behaves as an Amazon SQS standard queue does: a received message stays, hidden for
 * the visibility time-out; who received it deletes it or lets it come back; one that has been
 * received too often becomes a dead letter instead of being received again. At least once, in no
 * promised order (in fact oldest due first).
 *
 * <p>One heap of messages by the time they become visible; a message under way lies in it at the
 * end of its time-out. Sending and receiving cost O(log n), deleting O(n) of those in the heap.
 */
final class LocalQueue {
  private final InstantSource clock;
  private final Duration visibility;
  private final int maxReceiveCount;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final PriorityQueue<Message> due =
      new PriorityQueue<>(
          Comparator.comparing((Message it) -> it.visibleAt).thenComparingLong(it -> it.sequence));
  private final Map<String, Message> underWay = new HashMap<>();
  private final List<Delivery> dead = new ArrayList<>();
  private long sequence;

  /**
   * @param clock what time it is
   * @param visibility how long a received message stays hidden
   * @param maxReceiveCount how often a message is received before it is a dead letter
   */
  LocalQueue(InstantSource clock, Duration visibility, int maxReceiveCount) {
    this.clock = clock;
    this.visibility = visibility;
    this.maxReceiveCount = maxReceiveCount;
  }

  void send(String body) {
    lock.lock();
    try {
      due.add(new Message(UUID.randomUUID().toString(), body, clock.instant(), sequence++));
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** The next visible message, hidden from others from now on; null when none came in time. */
  @Nullable Delivery receive(Duration wait) throws InterruptedException {
    long nanos = wait.toNanos();
    lock.lockInterruptibly();
    try {
      while (true) {
        Instant now = clock.instant();
        @Nullable Message next = due.peek();
        if (next != null && !next.visibleAt.isAfter(now)) {
          due.remove();
          @Nullable Delivery delivery = deliver(next, now);
          if (delivery != null) {
            return delivery;
          }
        } else if (nanos <= 0) {
          return null;
        } else {
          long pause =
              next == null
                  ? nanos
                  : Math.min(nanos, Duration.between(now, next.visibleAt).toNanos() + 1);
          nanos -= pause - changed.awaitNanos(pause);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Done with the message. Without effect when it has been received again since. */
  void delete(String receipt) {
    lock.lock();
    try {
      @Nullable Message message = underWay.remove(receipt);
      if (message != null) {
        due.remove(message);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Has the message come back after this delay, rather than at the end of its visibility time-out.
   * Without effect when it has been received again since.
   */
  void release(String receipt, Duration delay) {
    lock.lock();
    try {
      @Nullable Message message = underWay.remove(receipt);
      if (message != null) {
        due.remove(message);
        message.receipt = null;
        message.visibleAt = clock.instant().plus(delay);
        due.add(message);
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** The last delivery of every dead letter, oldest first. */
  List<Delivery> deadLetters() {
    lock.lock();
    try {
      return List.copyOf(dead);
    } finally {
      lock.unlock();
    }
  }

  QueueCounts counts() {
    lock.lock();
    try {
      return new QueueCounts(due.size() - underWay.size(), underWay.size(), dead.size());
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Delivery deliver(Message message, Instant now) {
    if (message.receipt != null) {
      underWay.remove(message.receipt);
      message.receipt = null;
    }
    if (message.receiveCount == maxReceiveCount) {
      dead.add(message.delivery("", now));
      return null;
    }
    message.receiveCount++;
    if (message.firstReceived == null) {
      message.firstReceived = now;
    }
    String receipt = message.id + '#' + message.receiveCount;
    message.receipt = receipt;
    message.visibleAt = now.plus(visibility);
    underWay.put(receipt, message);
    due.add(message);
    return message.delivery(receipt, now);
  }

  private static final class Message {
    private final String id;
    private final String body;
    private final Instant sent;
    private final long sequence;
    private Instant visibleAt;
    private int receiveCount;
    private @Nullable Instant firstReceived;
    private @Nullable String receipt;

    private Message(String id, String body, Instant sent, long sequence) {
      this.id = id;
      this.body = body;
      this.sent = sent;
      this.sequence = sequence;
      this.visibleAt = sent;
    }

    private Delivery delivery(String receipt, Instant now) {
      return new Delivery(
          id, receipt, body, receiveCount, sent, firstReceived == null ? now : firstReceived);
    }
  }
}
