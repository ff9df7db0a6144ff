package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

final class DeadlineTest {
  @Test
  void task_inTime_givesItsResult() {
    assertThat(new Deadline(Duration.ofSeconds(20), 1).run(() -> "done")).isEqualTo("done");
  }

  @Test
  void task_thatFails_failsAsItDid() {
    IllegalStateException failure = new IllegalStateException("why");
    assertThatThrownBy(
            () ->
                new Deadline(Duration.ofSeconds(20), 1)
                    .run(
                        () -> {
                          throw failure;
                        }))
        .isSameAs(failure);
  }

  @Test
  void task_tooSlow_isEndedAndTold() {
    CountDownLatch interrupted = new CountDownLatch(1);
    Deadline deadline = new Deadline(Duration.ofMillis(30), 1);
    assertThat(
            problem(
                deadline,
                () -> {
                  while (!Thread.interrupted()) {
                    LockSupport.park();
                  }
                  interrupted.countDown();
                }))
        .extracting(Problem::status)
        .isEqualTo(504);
    Awaitility.await().until(() -> interrupted.getCount() == 0);
  }

  @Test
  void task_thatIgnoresItsEnd_keepsItsPlace() {
    CountDownLatch stubborn = new CountDownLatch(1);
    Deadline deadline = new Deadline(Duration.ofMillis(30), 1);
    assertThat(problem(deadline, () -> awaitUninterruptibly(stubborn)).status()).isEqualTo(504);
    assertThat(problem(deadline, () -> {}).status()).isEqualTo(503);
    stubborn.countDown();
    Awaitility.await()
        .ignoreExceptionsInstanceOf(ProblemException.class)
        .until(() -> deadline.run(() -> true));
  }

  @Test
  void thread_thatCannotBeStarted_leavesItsPlace() {
    AtomicInteger refused = new AtomicInteger(2);
    Deadline deadline =
        new Deadline(
            Duration.ofSeconds(20),
            1,
            work ->
                new Thread(work) {
                  @Override
                  public synchronized void start() {
                    if (refused.getAndDecrement() > 0) {
                      throw new OutOfMemoryError("unable to create native thread");
                    }
                    super.start();
                  }
                });
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> deadline.run(() -> "done")).isInstanceOf(OutOfMemoryError.class);
    }
    assertThat(deadline.run(() -> "done")).isEqualTo("done");
  }

  private static Problem problem(Deadline deadline, Runnable task) {
    try {
      deadline.run(
          () -> {
            task.run();
            return true;
          });
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("there was no problem");
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
