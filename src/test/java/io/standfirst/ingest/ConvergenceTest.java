package io.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.engine.EngineVersion;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.ArticleState;
import io.standfirst.store.DynamoArticleStore;
import io.standfirst.store.ObjectVersion;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.TestTable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens on the way, at rest the table says what the bucket holds. */
final class ConvergenceTest {
  private static final int CHANGES = 12;

  static LongStream batches() {
    return LongStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void anyInterleaving_atRest_statesWhatTheBucketHolds(long batch) {
    for (long seed = 50 * batch; seed < 50 * (batch + 1); seed++) {
      MemoryLedger ledger = new MemoryLedger();
      Simulation simulation = new Simulation(seed, ledger, keys(seed));
      simulation.run(CHANGES, false);
      assertSame(seed, simulation, ledger, ledger::document);
    }
  }

  @Test
  void anyInterleaving_withDynamo_statesWhatTheBucketHolds() throws Exception {
    try (TestTable table = TestTable.create()) {
      DynamoArticleStore store =
          new DynamoArticleStore(table.client(), TestTable.NAME, Clock.systemUTC());
      for (long seed = 0; seed < 20; seed++) {
        Simulation simulation = new Simulation(seed, store, keys(seed));
        simulation.run(CHANGES, false);
        assertSame(seed, simulation, store, id -> document(store.find(id)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void anyInterleaving_withDeliveriesCounted_blamesOnlyFilesWhoseReadersDied(long batch) {
    for (long seed = 50 * batch; seed < 50 * (batch + 1); seed++) {
      MemoryLedger ledger = new MemoryLedger();
      Simulation simulation = new Simulation(seed, ledger, keys(seed));
      simulation.run(CHANGES, true);
      for (String key : keys(seed)) {
        ArticleId id = ArticleId.of(SimulatedBucket.NAME, key);
        assertThat(ledger.look(id).object())
            .as("version, seed %d", seed)
            .isEqualTo(simulation.bucket().version(key));
        ArticleDocument document = ledger.document(id);
        if (document != null && document.status() == Status.FAILED) {
          assertThat(simulation.interruptions()).as("seed %d", seed).isGreaterThanOrEqualTo(2);
          assertThat(Objects.requireNonNull(document.error()).code()).isEqualTo("LIMIT_EXCEEDED");
        }
      }
    }
  }

  private static void assertSame(
      long seed,
      Simulation simulation,
      ArticleLedger ledger,
      Function<ArticleId, @Nullable ArticleDocument> documents) {
    for (String key : keys(seed)) {
      ArticleId id = ArticleId.of(SimulatedBucket.NAME, key);
      ArticleState state = ledger.look(id);
      ObjectVersion version = simulation.bucket().version(key);
      ArticleDocument document = documents.apply(id);
      assertThat(state.object()).as("version, seed %d", seed).isEqualTo(version);
      assertThat(document == null ? null : document.text())
          .as("text, seed %d", seed)
          .isEqualTo(simulation.bucket().text(key));
      if (version != null) {
        assertThat(state.states(version, EngineVersion.CURRENT)).isTrue();
        assertThat(state.marks()).as("marks, seed %d", seed).isEmpty();
        assertThat(Objects.requireNonNull(document).source().versionId())
            .isEqualTo(version.versionId());
      }
    }
  }

  private static @Nullable ArticleDocument document(@Nullable StoredArticle article) {
    return article == null ? null : article.document();
  }

  private static List<String> keys(long seed) {
    return List.of("a/" + seed, "b/" + seed);
  }
}
