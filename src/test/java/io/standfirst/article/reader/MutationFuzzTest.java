package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken copies of good files: each is an article or a named refusal, never an exception. The same
 * for longer, and with another seed each time, is {@code MutationFuzz}.
 */
final class MutationFuzzTest {
  private static final int MUTANTS = 40;
  private static final Map<String, byte[]> SEEDS = Seeds.all();

  static Set<String> names() {
    return SEEDS.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  @Timeout(120)
  void mutants_areReadByTheLaws(String name) {
    Oracle oracle = new Oracle();
    Mutants mutants = new Mutants(name.hashCode());
    byte[] good = Objects.requireNonNull(SEEDS.get(name));
    List<byte[]> others = List.copyOf(SEEDS.values());
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = mutants.of(good, others.get(i % others.size()));
      assertThat(oracle.objection(mutant, name)).as("mutant %d of %s", i, name).isNull();
    }
  }
}
