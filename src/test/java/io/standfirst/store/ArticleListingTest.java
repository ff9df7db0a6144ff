package io.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleListingTest {
  private static final Instant NEWEST = Instant.parse("2026-11-22T10:00:00Z");

  private TestTable table;
  private DynamoArticleStore store;

  @BeforeEach
  void createTable() throws Exception {
    table = TestTable.create();
    store = new DynamoArticleStore(table.client(), TestTable.NAME, Clock.systemUTC());
  }

  @AfterEach
  void dropTable() {
    table.close();
  }

  @Test
  void list_ofNothing_isOneEmptyPage() {
    assertThat(store.list(new ArticleQuery(10, null, null)))
        .isEqualTo(new ArticlePage(List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40, 100})
  void pages_overManyMonths_giveEveryArticleOnceNewestFirst(int limit) {
    List<ArticleDocument> all = fill(40, Duration.ofDays(17), new Random(limit));
    for (Status status : Status.values()) {
      assertThat(walk(limit, status)).isEqualTo(ids(all, status));
    }
    assertThat(walk(limit, null)).isEqualTo(ids(all, null));
  }

  @Test
  void articlesOfOneSecond_arePagedWithoutLossOrRepetition() {
    List<ArticleDocument> all = fill(30, Duration.ZERO, new Random(1));
    assertThat(walk(4, null)).containsExactlyInAnyOrderElementsOf(ids(all, null));
  }

  @Test
  void cursor_whileArticlesArriveAndGo_staysWhereItWas() {
    List<ArticleDocument> all = fill(20, Duration.ofDays(3), new Random(3));
    ArticlePage first = store.list(new ArticleQuery(5, null, null));
    write("new one", NEWEST.plusSeconds(60), Status.READY);
    write("new two", NEWEST.plusSeconds(70), Status.FAILED);
    store.bury(new ArticleId(first.articles().getLast().id()), 1);
    store.bury(new ArticleId(ids(all, null).get(7)), 1);
    List<String> expected = new ArrayList<>(ids(all, null).subList(5, 20));
    expected.remove(2);
    assertThat(rest(100, null, first.cursor())).isEqualTo(expected);
  }

  @Test
  void article_buried_isListedNoMore() {
    write("here", NEWEST, Status.READY);
    store.bury(ArticleId.of(Documents.BUCKET, "here"), 1);
    assertThat(walk(10, null)).isEmpty();
  }

  @Test
  void article_thatFailsAfterItWasReady_changesLists() {
    write("here", NEWEST, Status.READY);
    ArticleId id = ArticleId.of(Documents.BUCKET, "here");
    store.write(id, 1, version(NEWEST), Documents.failed("here", NEWEST));
    assertThat(walk(10, Status.READY)).isEmpty();
    assertThat(walk(10, Status.FAILED)).containsExactly(id.value());
    assertThat(walk(10, null)).containsExactly(id.value());
  }

  @Test
  void mark_ofAnAttempt_isNotListed() {
    ArticleId id = ArticleId.of(Documents.BUCKET, "half done");
    store.mark(id, ArticleState.UNKNOWN, new Attempt("m1", version(NEWEST)));
    assertThat(walk(10, null)).isEmpty();
  }

  @Test
  void lastPage_whenItIsFull_hasNoCursor() {
    fill(10, Duration.ofDays(1), new Random(4));
    assertThat(store.list(new ArticleQuery(10, null, null)).cursor()).isNull();
    assertThat(store.list(new ArticleQuery(9, null, null)).cursor()).isNotNull();
  }

  @Test
  void entry_showsAllButTextPhrasesAndNames() {
    ArticleDocument document = Documents.ready("here", NEWEST, "Some text.", "A title", 12);
    store.write(ArticleId.of(Documents.BUCKET, "here"), 0, version(NEWEST), document);
    ArticleDocument shown = store.list(new ArticleQuery(1, null, null)).articles().getFirst();
    assertThat(shown.text()).isNull();
    assertThat(shown.keyPhrases()).isNull();
    assertThat(shown.names()).isNull();
    assertThat(shown.figures()).hasSize(8).isEqualTo(document.withTopFigures(8).figures());
    assertThat(shown.summary()).isEqualTo(document.summary());
    assertThat(shown.title()).isEqualTo("A title");
    assertThat(shown.byline()).isEqualTo(document.byline());
    assertThat(shown.received()).isEqualTo(document.received());
    assertThat(shown.source()).isEqualTo(document.source());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "====",
        "{}",
        "e30",
        "bnVsbA",
        "W10",
        "eyJ2IjoxfQ",
        "é",
        "a b",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void cursor_thatWasNeverGiven_isRefused(String cursor) {
    assertThatThrownBy(() -> store.list(new ArticleQuery(10, cursor, null)))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void cursor_changedAtAnyPlace_isRefusedOrNamesAnotherPlace() {
    fill(3, Duration.ofDays(1), new Random(5));
    String cursor = Objects.requireNonNull(store.list(new ArticleQuery(1, null, null)).cursor());
    String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    for (String changed :
        List.of(
            json + " ",
            json.replace("\"v\":1", "\"v\":2"),
            json.replace("\"v\":1", "\"v\":1.0"),
            json.replace("{", "{\"x\":1,"),
            json.replace("2026-11", "2026-13"),
            json.replace(".000Z", "Z"),
            json.replace("#", "#0"),
            json.replace("#", "")))
      assertThatThrownBy(
              () -> store.list(new ArticleQuery(1, encoded(changed), null)), "%s", changed)
          .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> store.list(new ArticleQuery(1, cursor + "=", null)))
        .isInstanceOf(InvalidCursorException.class);
    assertThatThrownBy(() -> store.list(new ArticleQuery(1, cursor.repeat(9), null)))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void cursor_ofAnotherList_isRefused() {
    fill(3, Duration.ofDays(1), new Random(6));
    String cursor = store.list(new ArticleQuery(1, null, null)).cursor();
    assertThatThrownBy(() -> store.list(new ArticleQuery(1, cursor, Status.READY)))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessage("the cursor was given for another list");
  }

  private List<ArticleDocument> fill(int count, Duration step, Random random) {
    List<ArticleDocument> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Status status = random.nextInt(4) == 0 ? Status.FAILED : Status.READY;
      all.add(write("article " + i, NEWEST.minus(step.multipliedBy(i)), status));
    }
    return all;
  }

  private ArticleDocument write(String key, Instant received, Status status) {
    ArticleDocument document =
        switch (status) {
          case READY -> Documents.ready(key, received, "Text of " + key + ".");
          case FAILED -> Documents.failed(key, received);
        };
    store.write(ArticleId.of(Documents.BUCKET, key), 0, version(received), document);
    return document;
  }

  private List<String> walk(int limit, @Nullable Status status) {
    return rest(limit, status, null);
  }

  private List<String> rest(int limit, @Nullable Status status, @Nullable String cursor) {
    List<String> ids = new ArrayList<>();
    String next = cursor;
    do {
      ArticlePage page = store.list(new ArticleQuery(limit, next, status));
      assertThat(page.articles()).hasSizeLessThanOrEqualTo(limit);
      page.articles().forEach(article -> ids.add(article.id()));
      next = page.cursor();
    } while (next != null);
    return ids;
  }

  private static List<String> ids(List<ArticleDocument> all, @Nullable Status status) {
    return all.stream()
        .filter(document -> status == null || document.status() == status)
        .sorted(
            Comparator.comparing(ArticleDocument::received)
                .thenComparing(ArticleDocument::id)
                .reversed())
        .map(ArticleDocument::id)
        .toList();
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectVersion version(Instant modified) {
    return new ObjectVersion(null, "\"e\"", modified);
  }
}
