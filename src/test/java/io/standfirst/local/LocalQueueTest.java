package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class LocalQueueTest {
  private static final Duration VISIBILITY = Duration.ofSeconds(30);

  private final ManualClock clock = new ManualClock();
  private final LocalQueue queue = new LocalQueue(clock, VISIBILITY, 5);

  @Test
  void received_isHiddenUntilItsTimeOut() throws InterruptedException {
    queue.send("a");
    Delivery first = received();

    clock.advance(VISIBILITY.minusMillis(1));
    assertThat(queue.receive(Duration.ZERO)).isNull();
    clock.advance(Duration.ofMillis(1));
    Delivery second = received();

    assertThat(first.receiveCount()).isEqualTo(1);
    assertThat(second.receiveCount()).isEqualTo(2);
    assertThat(second.messageId()).isEqualTo(first.messageId());
    assertThat(second.firstReceived()).isEqualTo(first.firstReceived());
    assertThat(second.receipt()).isNotEqualTo(first.receipt());
  }

  @Test
  void deleted_neverComesBack() throws InterruptedException {
    queue.send("a");
    queue.delete(received().receipt());
    clock.advance(VISIBILITY);

    assertThat(queue.receive(Duration.ZERO)).isNull();
    assertThat(queue.counts()).isEqualTo(new QueueCounts(0, 0, 0));
  }

  @Test
  void delete_withTheReceiptOfAnEarlierDelivery_leavesTheMessage() throws InterruptedException {
    queue.send("a");
    Delivery first = received();
    clock.advance(VISIBILITY);
    received();

    queue.delete(first.receipt());

    assertThat(queue.counts()).isEqualTo(new QueueCounts(0, 1, 0));
  }

  @Test
  void released_comesBackAfterItsDelay() throws InterruptedException {
    queue.send("a");
    queue.release(received().receipt(), Duration.ofSeconds(2));

    assertThat(queue.receive(Duration.ZERO)).isNull();
    clock.advance(Duration.ofSeconds(2));
    assertThat(received().receiveCount()).isEqualTo(2);
  }

  @Test
  void receivedFiveTimes_becomesADeadLetterAtTheSixth() throws InterruptedException {
    queue.send("poison");
    for (int attempt = 1; attempt <= 5; attempt++) {
      assertThat(received().receiveCount()).isEqualTo(attempt);
      clock.advance(VISIBILITY);
    }
    queue.send("healthy");

    assertThat(received().body()).isEqualTo("healthy");
    assertThat(queue.deadLetters()).extracting(Delivery::body).containsExactly("poison");
    assertThat(queue.counts()).isEqualTo(new QueueCounts(0, 1, 1));
  }

  @Test
  void receive_wakesUpForAMessageSentWhileItWaits() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Delivery> received = threads.submit(() -> queue.receive(Duration.ofSeconds(10)));
      queue.send("a");
      assertThat(Objects.requireNonNull(received.get()).body()).isEqualTo("a");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void manyConsumersThatFailAtRandom_loseNothing(long seed) throws Exception {
    LocalQueue lively =
        new LocalQueue(java.time.InstantSource.system(), Duration.ofSeconds(30), 1_000);
    int messages = 300;
    IntStream.range(0, messages).forEach(it -> lively.send(Integer.toString(it)));
    List<Future<Set<String>>> done = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int consumer = 0; consumer < 8; consumer++) {
        Random random = new Random(seed * 31 + consumer);
        done.add(threads.submit(() -> consume(lively, random)));
      }
    }

    Set<String> all = new HashSet<>();
    for (Future<Set<String>> one : done) {
      for (String body : one.get()) {
        assertThat(all.add(body)).as("handled once: %s", body).isTrue();
      }
    }
    assertThat(all).hasSize(messages);
    assertThat(lively.counts()).isEqualTo(new QueueCounts(0, 0, 0));
  }

  private static Set<String> consume(LocalQueue queue, Random random) throws InterruptedException {
    Set<String> handled = new HashSet<>();
    for (Delivery it = queue.receive(Duration.ofMillis(200));
        it != null;
        it = queue.receive(Duration.ofMillis(200))) {
      if (random.nextInt(4) == 0) {
        queue.release(it.receipt(), Duration.ofMillis(random.nextInt(3)));
      } else {
        handled.add(it.body());
        queue.delete(it.receipt());
      }
    }
    return handled;
  }

  private Delivery received() throws InterruptedException {
    return Objects.requireNonNull(queue.receive(Duration.ZERO), "a message");
  }
}
