package io.standfirst.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What client programs of the API rely on. */
interface ApiContract extends Deployed {
  @Test
  default void deleteThroughTheApi_removesObjectAndArticle() {
    bucket().put("api-delete.txt", "text/plain", Samples.about("Goneby"));
    api().awaitReady("api-delete.txt");
    String path = "/articles/" + api().idOf("api-delete.txt");

    assertThat(api().delete(path).statusCode()).isEqualTo(204);

    assertThat(api().get(path).statusCode()).isEqualTo(404);
    assertThat(bucket().exists("api-delete.txt")).isFalse();
    assertThat(api().delete(path).statusCode()).isEqualTo(204);
    deployment().drain();
    assertThat(api().get(path).statusCode()).isEqualTo(404);
  }

  @Test
  default void reprocess_isAcceptedAndGivesTheSameArticle() {
    bucket().put("again.txt", "text/plain", Samples.about("Againby"));
    JsonNode before = api().awaitReady("again.txt");
    String path = "/articles/" + api().idOf("again.txt");

    assertThat(api().post(path + "/reprocess").statusCode()).isEqualTo(202);

    deployment().drain();
    assertThat(api().awaitReady("again.txt")).isEqualTo(before);
    assertThat(api().post("/articles/" + "0".repeat(32) + "/reprocess").statusCode())
        .isEqualTo(404);
  }

  @Test
  default void presignedUpload_becomesTheArticlePromised() throws Exception {
    byte[] body = Samples.about("Signham").getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        api()
            .post(
                "/articles",
                "application/json",
                BodyPublishers.ofString(
                    "{\"name\":\"my article.txt\",\"contentType\":\"text/plain\",\"bytes\":"
                        + body.length
                        + "}"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode ticket = Api.json(answer);

    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(ticket.path("url").asString()))
            .PUT(BodyPublishers.ofByteArray(body));
    ticket
        .path("headers")
        .properties()
        .forEach(it -> put.setHeader(it.getKey(), it.getValue().asString()));
    HttpResponse<String> response = api().http().send(put.build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);

    String key = ticket.path("key").asString();
    assertThat(ticket.path("id").asString()).isEqualTo(api().idOf(key));
    JsonNode article = api().awaitReady(key);
    assertThat(Api.text(article)).contains("Signham");
    assertThat(article.at("/source/contentType").asString()).startsWith("text/plain");
  }

  @Test
  default void listing_whileArticlesArrive_missesNoneAndRepeatsNone() throws Exception {
    Set<String> early = new HashSet<>();
    for (int number = 0; number < 20; number++) {
      bucket()
          .put(
              "listing/early-" + number + ".txt", "text/plain", Samples.about("Earlyham" + number));
      early.add(api().idOf("listing/early-" + number + ".txt"));
    }
    deployment().drain();
    List<String> seen;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> arriving =
          threads.submit(
              () ->
                  IntStream.range(0, 15)
                      .forEach(
                          it ->
                              bucket()
                                  .put(
                                      "listing/late-" + it + ".txt",
                                      "text/plain",
                                      Samples.about("Lateby" + it))));
      seen = api().listedIds("", 4);
      arriving.get();
    }

    assertThat(seen).doesNotHaveDuplicates().containsAll(early);
    deployment().drain();
    List<String> received =
        api().list("", 7).stream().map(it -> it.path("received").asString()).toList();
    assertThat(received).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  default void summaryOnDemand_ofJsonAndOfAFile_isAnsweredAndNotStored() {
    HttpResponse<String> ofJson =
        api()
            .post(
                "/summaries",
                "application/json",
                BodyPublishers.ofString(
                    "{\"text\":\""
                        + Samples.about("Askham").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\",\"sentences\":1}"));
    HttpResponse<String> ofFile =
        api()
            .post(
                "/summaries",
                "application/pdf",
                BodyPublishers.ofByteArray(Samples.demo("tillgate-bakeries-results.pdf")));

    assertThat(ofJson.statusCode()).as(ofJson.body()).isEqualTo(200);
    assertThat(Api.json(ofJson).path("summary").size()).isEqualTo(1);
    assertThat(ofFile.statusCode()).as(ofFile.body()).isEqualTo(200);
    assertThat(Api.json(ofFile).path("summary").size()).isEqualTo(3);
    assertThat(api().get("/articles?limit=100").body()).doesNotContain("Askham");
  }

  @Test
  default void unchangedArticle_isNotSentAgain() {
    bucket().put("etag.txt", "text/plain", Samples.about("Sameham"));
    api().awaitReady("etag.txt");
    String path = "/articles/" + api().idOf("etag.txt");
    String eTag = api().get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again =
        api().send(api().request(path).header("If-None-Match", eTag).GET());

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  default void unknownArticle_isAProblemThatSaysToComeBack() {
    HttpResponse<String> response = api().get("/articles/" + "f".repeat(32));

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }
}
