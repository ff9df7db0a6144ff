package io.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.document.ArticleDocument;
import io.standfirst.engine.EngineVersion;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class DynamoArticleStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final ObjectVersion VERSION = new ObjectVersion("v1", "\"e1\"", NOW);
  private static final ObjectVersion LATER = new ObjectVersion("v2", "\"e2\"", NOW.plusSeconds(9));

  private static TestTable table;

  private DynamoArticleStore store;
  private String key;
  private ArticleId id;

  @BeforeAll
  static void createTable() throws Exception {
    table = TestTable.create();
  }

  @AfterAll
  static void dropTable() {
    table.close();
  }

  @BeforeEach
  void nameArticle(TestInfo test) {
    store =
        new DynamoArticleStore(table.client(), TestTable.NAME, Clock.fixed(NOW, ZoneOffset.UTC));
    key = test.getDisplayName();
    id = ArticleId.of(Documents.BUCKET, key);
  }

  @Test
  void article_neverWritten_isUnknown() {
    assertThat(store.find(id)).isNull();
    assertThat(store.look(id)).isEqualTo(ArticleState.UNKNOWN);
  }

  @Test
  void document_written_isFoundWhole() {
    ArticleDocument document = Documents.ready(key, NOW, "Some text: ž, 漢字, 😀.");
    assertThat(store.write(id, 0, VERSION, document)).isTrue();
    assertThat(store.find(id)).isEqualTo(new StoredArticle(1, Documents.BUCKET, key, document));
    assertThat(store.look(id).states(VERSION, EngineVersion.CURRENT)).isTrue();
    assertThat(store.look(id).states(LATER, EngineVersion.CURRENT)).isFalse();
    assertThat(store.look(id).states(VERSION, "standfirst 0.0.1")).isFalse();
  }

  @Test
  void failedDocument_written_isFound() {
    ArticleDocument document = Documents.failed(key, NOW);
    store.write(id, 0, new ObjectVersion(null, "\"e\"", NOW), document);
    assertThat(store.find(id)).isEqualTo(new StoredArticle(1, Documents.BUCKET, key, document));
    assertThat(store.look(id).object()).isEqualTo(new ObjectVersion(null, "\"e\"", NOW));
  }

  @Test
  void write_onAnotherRevision_changesNothing() {
    ArticleDocument document = Documents.ready(key, NOW, "The first.");
    store.write(id, 0, VERSION, document);
    assertThat(store.write(id, 0, LATER, Documents.ready(key, NOW, "The second."))).isFalse();
    assertThat(store.write(id, 2, LATER, Documents.ready(key, NOW, "The second."))).isFalse();
    assertThat(store.bury(id, 0)).isFalse();
    assertThat(store.find(id)).isEqualTo(new StoredArticle(1, Documents.BUCKET, key, document));
  }

  @Test
  void article_buried_isNotFoundAndCountsOn() {
    store.write(id, 0, VERSION, Documents.ready(key, NOW, "Text."));
    assertThat(store.bury(id, 1)).isTrue();
    assertThat(store.find(id)).isNull();
    assertThat(store.look(id)).isEqualTo(new ArticleState(2, null, null, Set.of()));
    assertThat(expiry()).isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void tombstone_onceWrittenOver_expiresNoMore() {
    store.bury(id, 0);
    store.write(id, 1, VERSION, Documents.ready(key, NOW, "Text."));
    assertThat(item()).doesNotContainKey(ArticleTable.EXPIRES);
  }

  @Test
  void mark_onNothing_isNoArticleAndExpires() {
    Attempt attempt = new Attempt("m1", VERSION);
    assertThat(store.mark(id, ArticleState.UNKNOWN, attempt)).isTrue();
    assertThat(store.find(id)).isNull();
    assertThat(store.look(id).revision()).isZero();
    assertThat(store.look(id).bears(attempt)).isTrue();
    assertThat(store.look(id).bears(new Attempt("m2", VERSION))).isFalse();
    assertThat(store.look(id).bears(new Attempt("m1", LATER))).isFalse();
    assertThat(expiry()).isEqualTo(NOW.plus(Duration.ofDays(5)));
    assertThat(store.write(id, 0, VERSION, Documents.ready(key, NOW, "Text."))).isTrue();
    assertThat(store.look(id).marks()).isEmpty();
    assertThat(item()).doesNotContainKey(ArticleTable.EXPIRES);
  }

  @Test
  void mark_onADocument_leavesDocumentAndRevision() {
    ArticleDocument document = Documents.ready(key, NOW, "Text.");
    store.write(id, 0, VERSION, document);
    assertThat(store.mark(id, store.look(id), new Attempt("m1", LATER))).isTrue();
    assertThat(store.find(id)).isEqualTo(new StoredArticle(1, Documents.BUCKET, key, document));
    assertThat(item()).doesNotContainKey(ArticleTable.EXPIRES);
  }

  @Test
  void mark_onAnotherRevision_isNotMade() {
    store.write(id, 0, VERSION, Documents.ready(key, NOW, "Text."));
    assertThat(store.mark(id, ArticleState.UNKNOWN, new Attempt("m1", VERSION))).isFalse();
    assertThat(store.look(id).marks()).isEmpty();
  }

  @Test
  void marksOfTwoMessages_oneTaken_leaveTheOther() {
    Attempt one = new Attempt("m1", VERSION);
    Attempt other = new Attempt("m2", VERSION);
    store.mark(id, store.look(id), one);
    store.mark(id, store.look(id), other);
    store.unmark(id, one);
    store.unmark(id, one);
    assertThat(store.look(id).bears(one)).isFalse();
    assertThat(store.look(id).bears(other)).isTrue();
  }

  @Test
  void marks_ofAFloodOfMessages_areBounded() {
    for (int i = 0; i < 3 * DynamoArticleStore.MAX_MARKS; i++) {
      Attempt attempt = new Attempt("m" + i, VERSION);
      store.mark(id, store.look(id), attempt);
      assertThat(store.look(id).bears(attempt)).isTrue();
    }
    assertThat(store.look(id).marks()).hasSizeLessThanOrEqualTo(DynamoArticleStore.MAX_MARKS);
  }

  @Test
  void largestText_fitsAndIsFound() {
    String text = noise(new Random(7), 380_000);
    ArticleDocument document = Documents.ready(key, NOW, text).withSummary(List.of());
    assertThat(Gzip.pack(text.getBytes(StandardCharsets.UTF_8)).length)
        .isBetween(280 << 10, ItemLimits.TEXT);
    assertThat(store.write(id, 0, VERSION, document)).isTrue();
    assertThat(Objects.requireNonNull(store.find(id)).document()).isEqualTo(document);
  }

  @Test
  void textThatDoesNotFit_isRefusedByName() {
    ArticleDocument document = Documents.ready(key, NOW, noise(new Random(7), 500_000));
    assertThatThrownBy(() -> store.write(id, 0, VERSION, document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the document of " + id + " does not fit an item");
  }

  /** Text that hardly compresses: 6 bits a character. */
  private static String noise(Random random, int length) {
    return random
        .ints(length, 0, 64)
        .mapToObj(it -> String.valueOf((char) ('0' + it)))
        .collect(Collectors.joining());
  }

  private Instant expiry() {
    return Instant.ofEpochSecond(
        Long.parseLong(Objects.requireNonNull(item().get(ArticleTable.EXPIRES)).n()));
  }

  private Map<String, AttributeValue> item() {
    return table.client().getItem(get -> get.tableName(TestTable.NAME).key(Items.key(id))).item();
  }
}
