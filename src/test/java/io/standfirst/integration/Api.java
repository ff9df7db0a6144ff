package io.standfirst.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.standfirst.store.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API, as a user's program would be. */
final class Api implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Deployment deployment;

  Api(Deployment deployment) {
    this.deployment = deployment;
  }

  String idOf(String key) {
    return ArticleId.of(deployment.bucket(), key).value();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(deployment.api() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String contentType, BodyPublisher body) {
    return send(request(path).header("Content-Type", contentType).POST(body));
  }

  HttpResponse<String> post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  /** The answer of a GET that must succeed. */
  JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as("GET %s: %s", path, response.body()).isEqualTo(200);
    return json(response);
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  static String text(JsonNode article) {
    return article.path("text").asString();
  }

  /** The article of this key with its text, as soon as there is one of this kind. */
  JsonNode awaitArticle(String key, Predicate<JsonNode> kind) {
    String path = "/articles/" + idOf(key) + "?text=true";
    return await("article of " + key)
        .atMost(PATIENCE)
        .pollInterval(PAUSE)
        .until(
            () -> {
              HttpResponse<String> response = get(path);
              return response.statusCode() == 200
                  ? json(response)
                  : JsonMapper.shared().createObjectNode();
            },
            it -> it.has("id") && kind.test(it));
  }

  JsonNode awaitReady(String key) {
    return awaitArticle(key, it -> it.path("status").asString().equals("READY"));
  }

  JsonNode awaitFailed(String key) {
    return awaitArticle(key, it -> it.path("status").asString().equals("FAILED"));
  }

  void awaitGone(String key) {
    await("no article of " + key)
        .atMost(PATIENCE)
        .pollInterval(PAUSE)
        .until(() -> get("/articles/" + idOf(key)).statusCode() == 404);
  }

  /** Every article of a list, page by page. */
  List<JsonNode> list(String parameters, int limit) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = json("/articles?limit=" + limit + parameters + cursor);
      assertThat(page.path("articles").size()).isLessThanOrEqualTo(limit);
      page.path("articles").forEach(all::add);
      cursor = page.path("cursor").isString() ? "&cursor=" + page.path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    return all;
  }

  List<String> listedIds(String parameters, int limit) {
    return list(parameters, limit).stream().map(it -> it.path("id").asString()).toList();
  }

  HttpClient http() {
    return http;
  }

  @Override
  public void close() {
    http.close();
  }
}
