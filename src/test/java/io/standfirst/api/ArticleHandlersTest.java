package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.ArticleDocument;
import io.standfirst.store.ArticleId;
import io.standfirst.store.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class ArticleHandlersTest {
  private final TestApi api = new TestApi();
  private final Schemas schemas = new Schemas();

  @Test
  void get_givesTheDocumentWithoutItsText() {
    String id = api.put("harbour.txt", TestApi.TEXT);
    ApiResponse answer = api.get("/articles/" + id);
    schemas.check("getArticle", answer);
    JsonNode document = TestApi.json(answer);
    assertThat(document.path("id").asString()).isEqualTo(id);
    assertThat(document.path("status").asString()).isEqualTo("READY");
    assertThat(document.path("source").path("key").asString()).isEqualTo("harbour.txt");
    assertThat(document.path("offsetUnit").asString()).isEqualTo("utf16");
    assertThat(document.path("summary").size()).isPositive();
    assertThat(document.has("text")).isFalse();
  }

  @Test
  void get_withText_quotesIt() {
    String id = api.put("harbour.txt", TestApi.TEXT);
    ApiResponse answer = api.get("/articles/" + id + "?text=true");
    schemas.check("getArticle", answer);
    JsonNode document = TestApi.json(answer);
    String text = document.path("text").asString();
    for (JsonNode sentence : document.path("summary")) {
      assertThat(text.substring(sentence.path("start").asInt(), sentence.path("end").asInt()))
          .isEqualTo(sentence.path("text").asString());
    }
  }

  @Test
  void get_showsTheTopFiguresOnly() {
    String id = putWithFigures(20);
    ApiResponse answer = api.get("/articles/" + id);
    schemas.check("getArticle", answer);
    assertThat(ranks(answer)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void get_failedArticle_tellsItsError() {
    String id = api.put("empty.txt", "");
    ApiResponse answer = api.get("/articles/" + id + "?text=true&offsets=utf8");
    schemas.check("getArticle", answer);
    assertThat(TestApi.json(answer).path("status").asString()).isEqualTo("FAILED");
    assertThat(TestApi.json(answer).path("error").path("code").asString()).isEqualTo("EMPTY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/summary", "/figures"})
  void get_unknownArticle_isToldWithWhenToAskAgain(String part) {
    for (String id : List.of("0".repeat(32), "no-id-at-all", "A".repeat(32), "caf%C3%A9")) {
      ApiResponse answer = api.get("/articles/" + id + part);
      TestApi.problem(answer, 404, "no-such-article");
      assertThat(answer.headers().get("Retry-After")).matches("[1-9][0-9]*");
    }
  }

  @Test
  void summary_isCutAnew() {
    String id = api.put("harbour.txt", TestApi.TEXT);
    ApiResponse answer = api.get("/articles/" + id + "/summary?sentences=1&sort=score");
    schemas.check("getArticleSummary", answer);
    JsonNode summary = TestApi.json(answer).path("summary");
    assertThat(summary.size()).isEqualTo(1);
    assertThat(TestApi.TEXT).contains(summary.get(0).path("text").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ratio=0.4",
        "ratio=1",
        "characters=80",
        "query=ferries",
        "query=zeppelin&sort=score"
      })
  void summary_ofAnySort_hasASentence(String query) {
    String id = api.put("harbour.txt", TestApi.TEXT);
    ApiResponse answer = api.get("/articles/" + id + "/summary?" + query);
    schemas.check("getArticleSummary", answer);
    assertThat(TestApi.json(answer).path("summary").size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ratio=1", "characters=500000"})
  void summary_ofMoreSentencesThanAnAnswerHolds_hasTheBest(String query) {
    String id = api.put("long.txt", LongTexts.ofSentences(1500));
    ApiResponse answer = api.get("/articles/" + id + "/summary?" + query);
    schemas.check("getArticleSummary", answer);
    JsonNode summary = TestApi.json(answer).path("summary");
    assertThat(summary.size()).isEqualTo(AnswerFit.SENTENCES);
    assertThat(summary.valueStream().map(it -> it.path("start").asInt())).isSorted();
    assertThat(TestApi.json(answer).path("warnings").get(0).path("code").asString())
        .isEqualTo("TRUNCATED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "figures"})
  void partOfAFailedArticle_isAConflictWithItsError(String part) {
    String id = api.put("empty.txt", "");
    ApiResponse answer = api.get("/articles/" + id + "/" + part);
    JsonNode problem = TestApi.problem(answer, 409, "article-failed");
    assertThat(problem.path("error").path("code").asString()).isEqualTo("EMPTY");
    schemas.check("#/components/schemas/Problem", problem);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 8, 20",
    "?limit=3, 3, 20",
    "?limit=all, 20, 20",
    "?limit=500, 20, 20",
    "?kind=money, 7, 7",
    "?kind=money&limit=2, 2, 7",
    "?kind=energy, 0, 0"
  })
  void figures_areThoseAskedFor(String query, int shown, int total) {
    String id = putWithFigures(20);
    ApiResponse answer = api.get("/articles/" + id + "/figures" + query);
    schemas.check("getArticleFigures", answer);
    assertThat(ranks(answer)).hasSize(shown).isSorted();
    assertThat(TestApi.json(answer).path("total").asInt()).isEqualTo(total);
  }

  @Test
  void list_walksAllPagesNewestFirst() {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      expected.addFirst(
          api.put(
              "a" + i + ".txt",
              (i % 4 == 0 ? "" : TestApi.TEXT).getBytes(StandardCharsets.UTF_8),
              TestApi.NOW.plusSeconds(i)));
    }
    List<String> seen = new ArrayList<>();
    String target = "/articles?limit=10";
    while (true) {
      ApiResponse answer = api.get(target);
      schemas.check("listArticles", answer);
      JsonNode page = TestApi.json(answer);
      page.path("articles").forEach(article -> seen.add(article.path("id").asString()));
      assertThat(page.has("cursor")).isTrue();
      if (page.path("cursor").isNull()) {
        break;
      }
      target = "/articles?limit=10&cursor=" + page.path("cursor").asString();
    }
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void list_withoutALimit_hasTwenty() {
    for (int i = 0; i < 23; i++) {
      api.put("a" + i + ".txt", TestApi.TEXT);
    }
    assertThat(TestApi.json(api.get("/articles")).path("articles").size()).isEqualTo(20);
  }

  @Test
  void list_byStatus_showsOnlySuch() {
    api.put("good.txt", TestApi.TEXT);
    String bad = api.put("bad.txt", "");
    JsonNode articles = TestApi.json(api.get("/articles?status=FAILED")).path("articles");
    assertThat(articles.size()).isEqualTo(1);
    assertThat(articles.get(0).path("id").asString()).isEqualTo(bad);
  }

  @Test
  void list_cursorOfAnotherList_isRefused() {
    api.put("a.txt", TestApi.TEXT);
    api.put("b.txt", TestApi.TEXT);
    String cursor = TestApi.json(api.get("/articles?limit=1")).path("cursor").asString();
    JsonNode problem =
        TestApi.problem(
            api.get("/articles?status=READY&cursor=" + cursor), 400, "invalid-parameters");
    assertThat(problem.path("parameters").get(0).path("name").asString()).isEqualTo("cursor");
  }

  @Test
  void delete_removesFileAndDocument_alsoTheSecondTime() {
    String id = api.put("harbour.txt", TestApi.TEXT);
    for (int i = 0; i < 2; i++) {
      ApiResponse answer = api.ask("DELETE", "/articles/" + id, Map.of(), new byte[0]);
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.body()).isEmpty();
    }
    assertThat(api.bucket.deleted).containsExactly("harbour.txt");
    assertThat(api.get("/articles/" + id).status()).isEqualTo(404);
    assertThat(api.ask("DELETE", "/articles/none", Map.of(), new byte[0]).status()).isEqualTo(204);
  }

  @Test
  void reprocess_queuesTheFile() {
    String id = api.put("2026/harbour.txt", TestApi.TEXT);
    ApiResponse answer = api.ask("POST", "/articles/" + id + "/reprocess", Map.of(), new byte[0]);
    assertThat(answer.status()).isEqualTo(202);
    schemas.check("reprocessArticle", answer);
    assertThat(api.queue.objects).containsExactly("articles/2026/harbour.txt");
  }

  @Test
  void reprocess_unknownArticle_isTold() {
    TestApi.problem(
        api.ask("POST", "/articles/" + "0".repeat(32) + "/reprocess", Map.of(), new byte[0]),
        404,
        "no-such-article");
    assertThat(api.queue.objects).isEmpty();
  }

  private String putWithFigures(int count) {
    String id = api.put("harbour.txt", TestApi.TEXT);
    StoredArticle article = api.store.find(new ArticleId(id));
    ArticleDocument document = Objects.requireNonNull(article).document();
    api.keep("harbour.txt", Documents.withFigures(document, count));
    return id;
  }

  private static List<Integer> ranks(ApiResponse answer) {
    return TestApi.json(answer)
        .path("figures")
        .valueStream()
        .map(figure -> figure.path("rank").asInt())
        .toList();
  }
}
