package io.standfirst.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import io.standfirst.article.Limits;
import io.standfirst.article.reader.Bombs;
import io.standfirst.engine.Standfirst;
import io.standfirst.ingest.Ingest;
import io.standfirst.local.LocalContext;
import io.standfirst.store.ArticleId;
import io.standfirst.store.BucketObject;
import io.standfirst.store.BucketReader;
import io.standfirst.store.DynamoArticleStore;
import io.standfirst.store.ObjectVersion;
import io.standfirst.store.StoredArticle;
import io.standfirst.store.TestTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The handler on the sample events, with DynamoDB behind it. */
final class IngestFunctionTest {
  private static final String PUT_KEY = "2026/café opens + grows.txt";
  private static final String DELETED_KEY = "2026/ferry-timetable.html";
  private static final String EVENTBRIDGE_KEY = "2026/100% wool + silk.md";
  private static final String FIRST_MESSAGE = "059f36b4-87a3-44ab-83d2-661975830a7d";

  private final Context context = LocalContext.of("ingest", Duration.ofSeconds(60));
  private final TextBucket bucket = new TextBucket();
  private TestTable table;
  private DynamoArticleStore store;
  private IngestFunction function;

  @BeforeEach
  void wire() throws IOException {
    table = TestTable.create();
    store = new DynamoArticleStore(table.client(), TestTable.NAME, Clock.systemUTC());
    function = new IngestFunction(new Ingest(bucket, store, new Standfirst(Limits.DEFAULT)));
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void putOfS3_becomesADocument() throws Exception {
    bucket.files.put(PUT_KEY, "The café opened on Monday. It has 40 seats.");
    assertThat(call("s3-put.json")).isEmpty();
    assertThat(stored(PUT_KEY).document().text()).contains("The café opened on Monday.");
  }

  @Test
  void deletionOfS3_buriesTheDocument() throws Exception {
    bucket.files.put(DELETED_KEY, "<html><body><p>The ferry sails at nine.</p></body></html>");
    call("s3-delete.json");
    assertThat(stored(DELETED_KEY).key()).isEqualTo(DELETED_KEY);
    bucket.files.remove(DELETED_KEY);
    call("s3-delete.json");
    assertThat(store.find(ArticleId.of("articles", DELETED_KEY))).isNull();
  }

  @Test
  void eventOfEventBridge_andReprocessMessage_areTaken() throws Exception {
    bucket.files.put(EVENTBRIDGE_KEY, "Wool rose by 4 per cent. Silk did not.");
    call("eventbridge.json");
    assertThat(stored(EVENTBRIDGE_KEY).revision()).isEqualTo(1);
    call("eventbridge.json");
    assertThat(stored(EVENTBRIDGE_KEY).revision()).isEqualTo(1);
    call("reprocess.json");
    assertThat(stored(EVENTBRIDGE_KEY).revision()).isEqualTo(2);
  }

  @Test
  void testEvent_isTakenAndDoesNothing() {
    assertThatCode(() -> call("s3-test-event.json")).doesNotThrowAnyException();
  }

  @Test
  void batch_thatWentWell_namesNoFailure() throws Exception {
    bucket.files.put("a/b c.txt", "One sentence. And another.");
    assertThat(call("sqs-two-records.json")).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(stored("a/b c.txt").document().text()).contains("And another.");
  }

  @Test
  void batch_withOneFailure_namesItAndDoesTheRest() throws Exception {
    bucket.unreachable = "a/b c.txt";
    bucket.files.put(DELETED_KEY, "<html><body><p>The ferry sails at nine.</p></body></html>");
    assertThat(call("sqs-two-records.json"))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"" + FIRST_MESSAGE + "\"}]}");
    assertThat(stored(DELETED_KEY).key()).isEqualTo(DELETED_KEY);
  }

  @Test
  void batch_withAMessageThatIsNoNotification_namesItAlone() throws Exception {
    String batch =
        Files.readString(Path.of("events/sqs-two-records.json"))
            .replaceFirst("\"body\": \".*\"", "\"body\": \"no notification\"");
    assertThat(answer(batch))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"" + FIRST_MESSAGE + "\"}]}");
  }

  @Test
  void eventThatFails_whenNoQueueStandsBefore_throwsWithoutNamingTheKey() {
    bucket.unreachable = PUT_KEY;
    assertThatThrownBy(() -> call("s3-put.json"))
        .hasMessage("1 of 1 objects could not be looked at")
        .hasNoCause();
  }

  @Test
  void bomb_isRecordedAndTheRestIsRead() throws Exception {
    bucket.binaries.put("a/b c.txt", Bombs.pdfPage("/FlateDecode", "[]", 30 << 20));
    bucket.files.put(DELETED_KEY, "<html><body><p>The ferry sails at nine.</p></body></html>");
    assertThat(call("sqs-two-records.json")).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(Objects.requireNonNull(stored("a/b c.txt").document().error()).code())
        .isEqualTo("LIMIT_EXCEEDED");
    assertThat(stored(DELETED_KEY).document().text()).contains("The ferry sails at nine.");
  }

  @Test
  void readerThatDoesNotEnd_endsTheProcessOnceItsFileIsRecorded() throws Exception {
    bucket.files.put(PUT_KEY, "The café opened on Monday. It has 40 seats.");
    List<Long> revisionsAtTheEnd = new ArrayList<>();
    function =
        new IngestFunction(
            new Ingest(bucket, store, new Standfirst(Limits.DEFAULT)),
            () -> true,
            _ -> revisionsAtTheEnd.add(stored(PUT_KEY).revision()));
    call("s3-put.json");
    assertThat(revisionsAtTheEnd).containsExactly(1L);
  }

  @ParameterizedTest
  @MethodSource
  void error_thatOutlivesItsMessage_endsTheProcess(Error error, boolean ends) throws Exception {
    AtomicInteger ended = new AtomicInteger();
    bucket.error = error;
    function =
        new IngestFunction(
            new Ingest(bucket, store, new Standfirst(Limits.DEFAULT)),
            () -> false,
            _ -> ended.incrementAndGet());
    assertThat(call("sqs-two-records.json")).contains("itemIdentifier");
    assertThat(ended.get()).isEqualTo(ends ? 1 : 0);
  }

  static Stream<Arguments> error_thatOutlivesItsMessage_endsTheProcess() {
    return Stream.of(
        Arguments.of(new OutOfMemoryError(), true),
        Arguments.of(new NoClassDefFoundError("Could not initialize class"), true),
        Arguments.of(new ExceptionInInitializerError(), true),
        Arguments.of(new StackOverflowError(), false));
  }

  @Test
  void fault_isDescribedWithoutItsMessage() {
    RuntimeException fault =
        new IllegalStateException("secret", new UncheckedIOException(new IOException("secret")));
    assertThat(Fault.describe(fault))
        .startsWith("IllegalStateException at IngestFunctionTest.fault_")
        .contains(", from UncheckedIOException at IngestFunctionTest.")
        .contains(", from IOException at IngestFunctionTest.")
        .doesNotContain("secret");
  }

  private String call(String event) throws IOException {
    return answer(Files.readString(Path.of("events").resolve(event)));
  }

  private String answer(String event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, context);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private StoredArticle stored(String key) {
    return Objects.requireNonNull(store.find(ArticleId.of("articles", key)));
  }

  /** Files in memory, one of which may be out of reach. */
  private static final class TextBucket implements BucketReader {
    private static final Instant MODIFIED = Instant.parse("2026-11-22T09:00:00Z");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, byte[]> binaries = new HashMap<>();
    private @Nullable String unreachable;
    private @Nullable Error error;

    @Override
    public String name() {
      return "articles";
    }

    @Override
    public @Nullable BucketObject open(String key) {
      if (error != null) {
        throw error;
      }
      if (key.equals(unreachable)) {
        throw new UncheckedIOException(new IOException("out of reach: " + key));
      }
      byte[] binary = binaries.get(key);
      if (binary != null) {
        return new TextObject(binary);
      }
      String text = files.get(key);
      return text == null ? null : new TextObject(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable ObjectVersion version(String key) {
      BucketObject object = open(key);
      return object == null ? null : object.version();
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record TextObject(byte[] bytes) implements BucketObject {
    @Override
    public ObjectVersion version() {
      return new ObjectVersion(null, "\"" + bytes.length + "\"", TextBucket.MODIFIED);
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public @Nullable String contentType() {
      return null;
    }

    @Override
    public void close() {}
  }
}
