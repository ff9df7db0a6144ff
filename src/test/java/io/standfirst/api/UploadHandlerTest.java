package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.store.ArticleId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class UploadHandlerTest {
  private static final String BODY =
      "{\"name\":\"report.pdf\",\"contentType\":\"application/pdf\",\"bytes\":48213}";

  private final TestApi api = new TestApi();

  @Test
  void ticket_isForExactlyThatFile() {
    ApiResponse answer = api.post("/articles", "application/json", BODY);
    assertThat(answer.status()).isEqualTo(201);
    new Schemas().check("createUpload", answer);
    JsonNode ticket = TestApi.json(answer);
    String key = ticket.path("key").asString();
    assertThat(key).matches("[0-9a-f]{32}/report\\.pdf");
    assertThat(ticket.path("id").asString()).isEqualTo(ArticleId.of("articles", key).value());
    assertThat(ticket.path("method").asString()).isEqualTo("PUT");
    assertThat(ticket.path("url").asString()).endsWith(key + "?length=48213");
    assertThat(ticket.path("headers").path("Content-Type").asString()).isEqualTo("application/pdf");
    assertThat(ticket.path("expires").asString()).isEqualTo("2026-11-02T08:35:00Z");
    assertThat(api.bucket.validities).containsExactly(Duration.ofMinutes(5));
    assertThat(answer.headers())
        .containsEntry("Location", "articles/" + ticket.path("id").asString());
  }

  @Test
  void key_isNewEachTime() {
    assertThat(TestApi.json(api.post("/articles", "application/json", BODY)).path("key"))
        .isNotEqualTo(TestApi.json(api.post("/articles", "application/json", BODY)).path("key"));
  }

  @Test
  void contentType_notSaid_isBytes() {
    ApiResponse answer =
        api.post("/articles", "application/json; charset=utf-8", "{\"name\":\"a\",\"bytes\":1}");
    assertThat(TestApi.json(answer).path("headers").path("Content-Type").asString())
        .isEqualTo("application/octet-stream");
  }

  @Test
  void requestWithoutAContentType_isJson() {
    byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
    assertThat(api.ask("POST", "/articles", Map.of(), body).status()).isEqualTo(201);
  }

  @Test
  void requestOfAnotherType_isRefused() {
    ApiResponse answer = api.post("/articles", "application/pdf", "%PDF-1.7");
    TestApi.problem(answer, 415, "unsupported-media-type");
    new Schemas().check("createUpload", answer);
  }
}
