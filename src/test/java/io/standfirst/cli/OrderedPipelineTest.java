package io.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedPipelineTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void results_whateverFinishesFirst_comeInOrder(int threads) throws InterruptedException {
    List<Integer> results = new ArrayList<>();

    new OrderedPipeline(threads)
        .run(
            IntStream.range(0, 500).iterator(),
            n -> {
              for (int i = 0; i < (n % 7) * 1000; i++) {
                Thread.onSpinWait();
              }
              return n * 2;
            },
            results::add);

    assertThat(results).isEqualTo(IntStream.range(0, 500).map(n -> n * 2).boxed().toList());
  }

  @Test
  void things_areNotTakenFarAheadOfResults() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    Iterator<Integer> things =
        IntStream.range(0, 1000)
            .peek(
                n -> {
                  furthest.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
                })
            .iterator();

    new OrderedPipeline(3).run(things, n -> n, result -> given.incrementAndGet());

    assertThat(furthest.get()).isBetween(1, 2 * 3 + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void failure_ofOne_endsTheRun(int threads) {
    assertThatThrownBy(
            () ->
                new OrderedPipeline(threads)
                    .run(
                        IntStream.range(0, 10).iterator(),
                        n -> {
                          if (n == 4) {
                            throw new IllegalStateException("four");
                          }
                          return n;
                        },
                        result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasStackTraceContaining("four");
  }
}
