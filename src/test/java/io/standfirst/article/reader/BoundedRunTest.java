package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is left of a process when a reader in it fails. */
final class BoundedRunTest {
  private final BoundedRun runs = new BoundedRun();

  @Test
  void memoryRunsOut_fileIsRefusedAndProcessHarmed() {
    assertThatThrownBy(() -> run(new OutOfMemoryError()))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("memory");
    assertThat(runs.isAnyHarm()).isTrue();
  }

  @Test
  void stackRunsOut_fileIsRefusedAndProcessSound() {
    assertThatThrownBy(() -> run(new StackOverflowError()))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("nesting");
    assertThat(runs.isAnyHarm()).isFalse();
  }

  @Test
  void otherFault_isThrownAndProcessSound() {
    assertThatThrownBy(() -> run(new IllegalStateException("of the task")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("of the task");
    assertThat(runs.isAnyHarm()).isFalse();
  }

  private void run(Throwable fault) throws Exception {
    runs.call(
        _ -> {
          if (fault instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) fault;
        },
        Deadline.in(Duration.ofSeconds(10)));
  }
}
