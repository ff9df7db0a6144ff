package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.ArticleId;
import io.standfirst.store.StoredArticle;
import io.standfirst.summary.SummaryRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** A whole API over memory, and short ways to ask it. */
public final class TestApi {
  static final String TEXT =
      """
      The harbour reopened on Monday after two years of work. More than 1,200 berths are free, the \
      port authority said.

      Ferries to the islands leave every hour again. The café 🦀 on the quay opens at noon. Its \
      owner expects 300 guests a day.\
      """;

  static final Instant NOW = Instant.parse("2026-11-02T08:30:00Z");

  final MemoryStore store = new MemoryStore();
  final MemoryBucket bucket = new MemoryBucket();
  final MemoryQueue queue = new MemoryQueue();
  final Standfirst engine = new Standfirst(Limits.DEFAULT);
  final Router router =
      new Router(
          engine,
          store,
          bucket,
          queue,
          new SplittableRandom(7),
          InstantSource.fixed(NOW),
          new Deadline(Duration.ofSeconds(20), 4));

  /** The API as the function is given it. */
  public Router router() {
    return router;
  }

  /** Stores an article as ingest would; its id. */
  public String put(String key, String text) {
    return put(key, text.getBytes(StandardCharsets.UTF_8), NOW);
  }

  String put(String key, byte[] file, Instant received) {
    String id = ArticleId.of(bucket.name(), key).value();
    ArticleDocument document =
        engine.read(id, new Upload(file, Upload.Hints.ofName(key)), SummaryRequest.DEFAULT);
    keep(
        key,
        document
            .withSource(document.source().inBucket(bucket.name(), key, null))
            .withReceived(received.toString()));
    return id;
  }

  void keep(String key, ArticleDocument document) {
    store.put(new StoredArticle(1, bucket.name(), key, document));
  }

  ApiResponse get(String target) {
    return ask("GET", target, Map.of(), new byte[0]);
  }

  ApiResponse post(String target, String contentType, String body) {
    return ask(
        "POST", target, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks as a gateway does: {@code target} is path and query of the request line. */
  ApiResponse ask(String method, String target, Map<String, String> headers, byte[] body) {
    String[] parts = target.split("\\?", 2);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (parts.length == 2) {
      for (String pair : parts[1].split("&", -1)) {
        String[] sides = pair.split("=", 2);
        parameters
            .computeIfAbsent(decoded(sides[0]), _ -> new ArrayList<>())
            .add(sides.length == 2 ? decoded(sides[1]) : "");
      }
    }
    return router.handle(new ApiRequest(method, parts[0], parameters, headers, body, "request-1"));
  }

  static JsonNode json(ApiResponse answer) {
    return DocumentJson.MAPPER.readTree(answer.body());
  }

  /** The problem of an answer, which must have this status and sort. */
  static JsonNode problem(ApiResponse answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("type").asString()).isEqualTo("urn:standfirst:problem:" + type);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("requestId").asString()).isEqualTo("request-1");
    return problem;
  }

  private static String decoded(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
