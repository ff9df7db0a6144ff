package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.DocumentJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class SummaryHandlerTest {
  private final TestApi api = new TestApi();
  private final Schemas schemas = new Schemas();

  @Test
  void json_isSummarisedAndNotStored() {
    ApiResponse answer =
        json("/summaries", Map.of("text", TestApi.TEXT, "title", "Harbour", "sentences", 2));
    assertThat(answer.status()).isEqualTo(200);
    schemas.check("createSummary", answer);
    JsonNode document = TestApi.json(answer);
    assertThat(document.path("title").asString()).isEqualTo("Harbour");
    assertThat(document.path("summary").size()).isBetween(1, 2);
    assertThat(document.has("text")).isFalse();
    assertThat(document.has("received")).isFalse();
    assertThat(TestApi.json(api.get("/articles")).path("articles").size()).isZero();
    assertThat(api.queue.objects).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html", "markdown"})
  void anyKindOfText_isRead(String field) {
    ApiResponse answer =
        json("/summaries?text=true", Map.of(field, TestApi.TEXT, "published", "2026-11-02"));
    schemas.check("createSummary", answer);
    assertThat(TestApi.json(answer).path("text").asString()).contains("berths are free");
  }

  @Test
  void everyOption_isTaken() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("text", TestApi.TEXT);
    body.put("url", "https://news.example/harbour");
    body.put("published", "2026-11-02T07:00:00+01:00");
    body.put("language", "en-GB");
    body.put("ratio", 0.5);
    body.put("sort", "score");
    body.put("query", "ferries");
    body.put("figures", "none");
    body.put("offsets", "utf8");
    ApiResponse answer = json("/summaries", body);
    schemas.check("createSummary", answer);
    assertThat(TestApi.json(answer).path("offsetUnit").asString()).isEqualTo("utf8");
    assertThat(TestApi.json(answer).path("figures").size()).isZero();
  }

  @Test
  void rawBody_isReadAsAFile() {
    ApiResponse answer =
        api.post("/summaries?sentences=1&name=harbour.txt", "text/plain", TestApi.TEXT);
    assertThat(answer.status()).isEqualTo(200);
    schemas.check("createSummary", answer);
    assertThat(TestApi.json(answer).path("summary").size()).isEqualTo(1);
    assertThat(TestApi.json(answer).path("source").path("name").asString())
        .isEqualTo("harbour.txt");
  }

  @Test
  void sameBody_givesTheSameAnswer() {
    assertThat(api.post("/summaries", "text/plain", TestApi.TEXT).body())
        .isEqualTo(api.post("/summaries", "text/plain", TestApi.TEXT).body());
  }

  @Test
  void unreadableBody_isToldWithTheArticlesError() {
    for (ApiResponse answer :
        new ApiResponse[] {
          api.post("/summaries", "text/plain", ""), json("/summaries", Map.of("text", ""))
        }) {
      JsonNode problem = TestApi.problem(answer, 422, "unreadable");
      assertThat(problem.path("error").path("code").asString()).isEqualTo("EMPTY");
      schemas.check("createSummary", answer);
    }
  }

  @Test
  void body_atTheLimit_isReadAndAboveItRefused() {
    byte[] most = " ".repeat(SummaryHandler.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
    byte[] tooMuch = Arrays.copyOf(most, SummaryHandler.MAX_BYTES + 1);
    TestApi.problem(raw(most), 422, "unreadable");
    TestApi.problem(raw(tooMuch), 413, "content-too-large");
  }

  @Test
  void moreThanAnAnswerHolds_isCutAndSaid() {
    String text = LongTexts.ofSentences(1500);
    ApiResponse answer = json("/summaries", Map.of("text", text, "ratio", 1, "figures", "all"));
    schemas.check("createSummary", answer);
    JsonNode document = TestApi.json(answer);
    assertThat(document.path("summary").size()).isEqualTo(AnswerFit.SENTENCES);
    assertThat(document.path("figures").size()).isEqualTo(AnswerFit.FIGURES);
    assertThat(document.path("warnings").valueStream().map(it -> it.path("message").asString()))
        .containsExactly(
            "Only the 1000 best sentences are given.", "Only the 1000 most key figures are given.");
  }

  @Test
  void noMoreThanAnAnswerHolds_isGivenWithoutAWord() {
    String text = LongTexts.ofSentences(1500);
    ApiResponse answer =
        json("/summaries", Map.of("text", text, "sentences", 1000, "figures", 1000));
    JsonNode document = TestApi.json(answer);
    assertThat(document.path("summary").size()).isEqualTo(1000);
    assertThat(document.path("figures").size()).isEqualTo(1000);
    assertThat(document.has("warnings")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
  void form_isRefused(String contentType) {
    TestApi.problem(
        api.post("/summaries", contentType, "text=hello"), 415, "unsupported-media-type");
  }

  @Test
  void optionsBesideAJsonBody_areRefused() {
    JsonNode problem =
        TestApi.problem(
            json("/summaries?sentences=1", Map.of("text", TestApi.TEXT)),
            400,
            "invalid-parameters");
    assertThat(problem.path("parameters").get(0).path("name").asString()).isEqualTo("sentences");
  }

  private ApiResponse raw(byte[] body) {
    return api.ask("POST", "/summaries", Map.of("Content-Type", "text/plain"), body);
  }

  private ApiResponse json(String target, Map<String, Object> body) {
    return api.post(target, "application/json", DocumentJson.MAPPER.writeValueAsString(body));
  }
}
