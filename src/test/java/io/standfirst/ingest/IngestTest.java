package io.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.ArticleDocument.Source;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.engine.EngineVersion;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.ArticleState;
import io.standfirst.store.Documents;
import io.standfirst.store.ObjectVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IngestTest {
  private static final String KEY = "2026/café.txt";
  private static final ArticleId ID = ArticleId.of(SimulatedBucket.NAME, KEY);
  private static final Look LOOK = new Look(SimulatedBucket.NAME, KEY, false);
  private static final Look REPROCESS = new Look(SimulatedBucket.NAME, KEY, true);
  private static final Limits LIMITS = Limits.DEFAULT.with(Limit.BYTES, 100);

  private final SimulatedBucket bucket = new SimulatedBucket(key -> {});
  private final MemoryLedger ledger = new MemoryLedger();
  private int reads;

  @Test
  void upload_isReadByTheEngineAndPlacedInItsBucket() {
    bucket.put(KEY, "The ferry sails at nine. It carries 300 people.");
    new Ingest(bucket, ledger, new Standfirst(Limits.DEFAULT)).look(LOOK, delivery(1));
    ArticleDocument document = document();
    assertThat(document.status()).isEqualTo(Status.READY);
    assertThat(document.id()).isEqualTo(ID.value());
    assertThat(document.text()).contains("The ferry sails at nine.");
    assertThat(document.received()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(document.source().bucket()).isEqualTo(SimulatedBucket.NAME);
    assertThat(document.source().key()).isEqualTo(KEY);
    assertThat(document.source().versionId()).isEqualTo("v0");
    assertThat(document.source().name()).isEqualTo("café.txt");
  }

  @Test
  void badFile_isAnAnswer() {
    bucket.put(KEY, "");
    new Ingest(bucket, ledger, new Standfirst(Limits.DEFAULT)).look(LOOK, delivery(1));
    assertThat(document().status()).isEqualTo(Status.FAILED);
    assertThat(error().code()).isEqualTo("EMPTY");
    assertThat(document().source().key()).isEqualTo(KEY);
  }

  @Test
  void nothing_whereNothingWas_getsATombstoneAllTheSame() {
    ingest().look(LOOK, delivery(1));
    assertThat(ledger.look(ID)).isEqualTo(new ArticleState(1, null, null, Set.of()));
  }

  @Test
  void objectThatIsStated_isLeftAlone() {
    bucket.put(KEY, "Text.");
    ingest().look(LOOK, delivery(1));
    ingest().look(LOOK, delivery(2));
    assertThat(reads).isEqualTo(1);
    assertThat(ledger.look(ID).revision()).isEqualTo(1);
  }

  @Test
  void objectThatIsStated_whenForced_isReadAgain() {
    bucket.put(KEY, "Text.");
    ingest().look(LOOK, delivery(1));
    ingest().look(REPROCESS, delivery(1));
    assertThat(reads).isEqualTo(2);
    assertThat(ledger.look(ID).revision()).isEqualTo(2);
  }

  @Test
  void objectThatAnotherEngineRead_isReadAgain() {
    bucket.put(KEY, "Text.");
    ObjectVersion version = Objects.requireNonNull(bucket.version(KEY));
    Source source = new Source("articles", KEY, null, null, null, null, null, null);
    ErrorEntry error = new ErrorEntry("CORRUPT", "The file is broken.");
    ledger.write(
        ID, 0, version, ArticleDocument.failed(ID.value(), source, error, "standfirst 0.0.1"));
    ingest().look(LOOK, delivery(1));
    assertThat(document().status()).isEqualTo(Status.READY);
    assertThat(document().engine()).isEqualTo(EngineVersion.CURRENT);
  }

  @Test
  void bucketThatIsNotOurs_isLeftAlone() {
    ingest().look(new Look("another", KEY, false), delivery(1));
    assertThat(ledger.look(ArticleId.of("another", KEY))).isEqualTo(ArticleState.UNKNOWN);
  }

  @Test
  void fileAboveTheLimit_isRefusedWithoutFetchingIt() {
    ObjectVersion version =
        new ObjectVersion("v1", "\"e1\"", Instant.parse("2026-11-22T10:00:00Z"));
    new Ingest(new HugeFile(version), ledger, this::read, LIMITS).look(LOOK, delivery(1));
    assertThat(error())
        .isEqualTo(new ErrorEntry("TOO_LARGE", "The file has 101 bytes; at most 100 are read."));
    assertThat(document().source().bytes()).isEqualTo(101);
    assertThat(document().source().sha256()).isNull();
    assertThat(ledger.look(ID).states(version, EngineVersion.CURRENT)).isTrue();
  }

  @Test
  void thirdDelivery_thatFindsItsOwnMark_blamesTheFile() {
    bucket.put(KEY, "Text that kills.");
    for (int count = 1; count <= 2; count++) {
      Delivery delivery = delivery(count);
      assertThatThrownBy(() -> killed().look(LOOK, delivery)).isInstanceOf(Actors.Killed.class);
      assertThat(ledger.document(ID)).isNull();
    }
    killed().look(LOOK, delivery(3));
    assertThat(error().code()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(ledger.look(ID).marks()).isEmpty();
  }

  @Test
  void thirdDelivery_thatFindsAnotherMessagesMark_reads() {
    bucket.put(KEY, "Text.");
    assertThatThrownBy(() -> killed().look(LOOK, new Delivery("another", 2)))
        .isInstanceOf(Actors.Killed.class);
    ingest().look(LOOK, delivery(3));
    assertThat(document().status()).isEqualTo(Status.READY);
  }

  @Test
  void thirdDelivery_afterTheObjectWasReplaced_reads() {
    bucket.put(KEY, "Text that kills.");
    assertThatThrownBy(() -> killed().look(LOOK, delivery(2))).isInstanceOf(Actors.Killed.class);
    bucket.put(KEY, "Harmless text.");
    ingest().look(LOOK, delivery(3));
    assertThat(document().text()).isEqualTo("Harmless text.");
  }

  @Test
  void secondDelivery_thatFindsItsMark_triesAgain() {
    bucket.put(KEY, "Text.");
    assertThatThrownBy(() -> killed().look(LOOK, delivery(1))).isInstanceOf(Actors.Killed.class);
    ingest().look(LOOK, delivery(2));
    assertThat(document().status()).isEqualTo(Status.READY);
  }

  @Test
  void readingThatEnded_whenWritingFails_leavesNoMark() {
    bucket.put(KEY, "Text.");
    ArticleLedger broken = new LedgerThatCannotWrite(ledger);
    for (int count = 1; count <= 4; count++) {
      Delivery delivery = delivery(count);
      assertThatThrownBy(() -> new Ingest(bucket, broken, this::read, LIMITS).look(LOOK, delivery))
          .isInstanceOf(Actors.PortFailure.class);
      assertThat(ledger.look(ID).marks()).isEmpty();
    }
    ingest().look(LOOK, delivery(5));
    assertThat(document().status()).isEqualTo(Status.READY);
  }

  @Test
  void objectThatChangesForEver_isLeftToTheNextDelivery() {
    bucket.put(KEY, "Text.");
    UploadReader slow =
        (id, upload) -> {
          bucket.put(KEY, "Newer text.");
          return read(id, upload);
        };
    assertThatThrownBy(() -> new Ingest(bucket, ledger, slow, LIMITS).look(LOOK, delivery(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("article " + ID + " changed 5 times while it was read");
    assertThat(reads).isEqualTo(Ingest.MAX_LOOKS);
  }

  @Test
  void itemThatChangesMeanwhile_isLookedAtAgainWithoutReadingTwice() {
    bucket.put(KEY, "Text.");
    UploadReader overtaken =
        (id, upload) -> {
          ledger.bury(ID, ledger.look(ID).revision());
          return read(id, upload);
        };
    new Ingest(bucket, ledger, overtaken, LIMITS).look(LOOK, delivery(1));
    assertThat(document().text()).isEqualTo("Text.");
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void answerThatCameTooLate_isTakenBackByItsWriter() {
    bucket.put(KEY, "First text.");
    ingest().look(LOOK, delivery(1));
    bucket.put(KEY, "Second text.");
    UploadReader overtaken =
        (id, upload) -> {
          if ("Second text.".equals(bucket.text(KEY))) {
            bucket.purgeNewest(KEY);
            ingest().look(LOOK, new Delivery("of the purge", 1));
          }
          return read(id, upload);
        };
    new Ingest(bucket, ledger, overtaken, LIMITS).look(LOOK, new Delivery("of the put", 1));
    assertThat(document().text()).isEqualTo("First text.");
  }

  private Ingest ingest() {
    return new Ingest(bucket, ledger, this::read, LIMITS);
  }

  private Ingest killed() {
    return new Ingest(
        bucket,
        ledger,
        (id, upload) -> {
          throw new Actors.Killed();
        },
        LIMITS);
  }

  private ArticleDocument read(String id, Upload upload) {
    reads++;
    return Documents.ready(KEY, Instant.EPOCH, new String(upload.bytes(), StandardCharsets.UTF_8));
  }

  private ArticleDocument document() {
    return Objects.requireNonNull(ledger.document(ID));
  }

  private ErrorEntry error() {
    return Objects.requireNonNull(document().error());
  }

  private static Delivery delivery(int count) {
    return new Delivery("m1", count);
  }
}
