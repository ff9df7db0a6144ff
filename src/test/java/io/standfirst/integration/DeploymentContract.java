package io.standfirst.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import tools.jackson.databind.JsonNode;

/**
 * What every deployment does, told by what its users see: S3 on one side, the API on the other. The
 * tests share a deployment and keep to keys of their own.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeploymentContract {
  private static final int PART = 5 << 20;

  private Deployment deployment;
  private Api api;

  abstract Deployment deploy() throws Exception;

  @BeforeAll
  final void start() throws Exception {
    deployment = deploy();
    api = new Api(deployment);
  }

  @AfterAll
  final void stop() throws Exception {
    if (deployment != null) {
      api.close();
      deployment.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "marrowby-flood-first-report.txt, text/plain, 'Hundreds flee their homes'",
    "marrowby-flood-morning-after.md, text/markdown, 'Marrowby counts the cost'",
    "marrowby-flood-council.html, text/html, 'Council agrees £2m flood fund'",
    "marrowby-flood-newsletter.eml, message/rfc822, 'Marrowby after the flood'",
    "tillgate-bakeries-results.pdf, application/pdf, 'Tillgate Bakeries lifts profit'",
    "night-shift-sleep-study.docx,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
        + " 'Night-shift workers sleep'"
  })
  void upload_ofAnyFormat_isReadAndSummarised(String name, String contentType, String title) {
    put("formats/" + name, contentType, Samples.demo(name));

    JsonNode article = api.awaitReady("formats/" + name);

    assertThat(article.path("title").asString()).startsWith(title);
    assertThat(article.path("summary").size()).isEqualTo(3);
    assertThat(article.path("figures").size()).isPositive();
    assertThat(article.at("/source/key").asString()).isEqualTo("formats/" + name);
    String text = article.path("text").asString();
    for (JsonNode sentence : article.path("summary")) {
      assertThat(text.substring(sentence.path("start").asInt(), sentence.path("end").asInt()))
          .isEqualTo(sentence.path("text").asString());
    }
    assertThat(api.listedIds("", 100)).contains(api.idOf("formats/" + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "odd/with space.txt",
        "odd/one+one.txt",
        "odd/100%.txt",
        "odd/50%25 off.txt",
        "odd/Zürich.txt",
        "odd/😀 smile.txt",
        "odd/deep/er/and/deeper.txt",
        "odd/q?x=1&y#z.txt"
      })
  void oddKey_isReadUnderItsOwnName(String key) {
    put(key, "text/plain", Samples.about("Ostley"));

    assertThat(api.awaitReady(key).at("/source/key").asString()).isEqualTo(key);
  }

  @Test
  void overwrite_replacesTheArticle() {
    put("overwrite.txt", "text/plain", Samples.about("Firstham"));
    api.awaitReady("overwrite.txt");
    put("overwrite.txt", "text/plain", Samples.about("Secondby"));

    JsonNode article = api.awaitArticle("overwrite.txt", it -> text(it).contains("Secondby"));

    assertThat(text(article)).doesNotContain("Firstham");
    assertThat(api.listedIds("", 100)).containsOnlyOnce(api.idOf("overwrite.txt"));
  }

  @Test
  void manyOverwrites_settleOnTheLast() {
    for (int version = 0; version < 12; version++) {
      put("settle.txt", "text/plain", Samples.about("Version" + version + "ham"));
    }

    api.awaitArticle("settle.txt", it -> text(it).contains("Version11ham"));
    deployment.drain();
    assertThat(text(api.awaitReady("settle.txt"))).contains("Version11ham");
  }

  @Test
  void deletedObject_isNoArticle() {
    put("delete.txt", "text/plain", Samples.about("Goneham"));
    api.awaitReady("delete.txt");
    deployment.s3().deleteObject(it -> it.bucket(deployment.bucket()).key("delete.txt"));

    api.awaitGone("delete.txt");
    assertThat(api.listedIds("", 100)).doesNotContain(api.idOf("delete.txt"));
  }

  @Test
  void deletedAndPutAgain_isAnArticleAgain() {
    put("phoenix.txt", "text/plain", Samples.about("Ashby"));
    api.awaitReady("phoenix.txt");
    deployment.s3().deleteObject(it -> it.bucket(deployment.bucket()).key("phoenix.txt"));
    api.awaitGone("phoenix.txt");
    put("phoenix.txt", "text/plain", Samples.about("Emberton"));

    assertThat(text(api.awaitReady("phoenix.txt"))).contains("Emberton");
  }

  @Test
  void deleteThroughTheApi_removesObjectAndArticle() {
    put("api-delete.txt", "text/plain", Samples.about("Goneby"));
    api.awaitReady("api-delete.txt");
    String path = "/articles/" + api.idOf("api-delete.txt");

    assertThat(api.delete(path).statusCode()).isEqualTo(204);

    assertThat(api.get(path).statusCode()).isEqualTo(404);
    assertThat(exists("api-delete.txt")).isFalse();
    assertThat(api.delete(path).statusCode()).isEqualTo(204);
    deployment.drain();
    assertThat(api.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void copy_isAnArticleOfItsOwn() {
    put("original.txt", "text/plain", Samples.about("Twinham"));
    deployment
        .s3()
        .copyObject(
            it ->
                it.sourceBucket(deployment.bucket())
                    .sourceKey("original.txt")
                    .destinationBucket(deployment.bucket())
                    .destinationKey("copies/copy.txt"));

    JsonNode copy = api.awaitReady("copies/copy.txt");

    assertThat(text(copy)).isEqualTo(text(api.awaitReady("original.txt")));
  }

  @Test
  void multipartUpload_of20MegabytesOfText_isReadInPart() {
    putInParts("multipart.txt", "text/plain", Samples.longText(20 << 20));

    JsonNode article = api.awaitReady("multipart.txt");

    assertThat(article.at("/source/bytes").asInt()).isEqualTo(20 << 20);
    assertThat(text(article).length()).isBetween(100_000, 500_000);
    assertThat(article.path("warnings").findValuesAsString("code")).contains("TRUNCATED");
  }

  @Test
  void multipartUpload_overTheLimit_isTooLarge() {
    putInParts("too-large.txt", "text/plain", Samples.longText(26 << 20));

    assertThat(api.awaitFailed("too-large.txt").at("/error/code").asString())
        .isEqualTo("TOO_LARGE");
  }

  @Test
  void badFiles_areListedAsFailedAndTheOthersGoOn() {
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);
    put("bad/empty.txt", "text/plain", new byte[0]);
    put("bad/noise.txt", "text/plain", noise);
    put("bad/broken.pdf", "application/pdf", "%PDF-1.7\nbroken".getBytes(StandardCharsets.UTF_8));
    put("bad/but-good.txt", "text/plain", Samples.about("Fineham"));

    assertThat(api.awaitFailed("bad/empty.txt").at("/error/code").asString()).isEqualTo("EMPTY");
    assertThat(api.awaitFailed("bad/noise.txt").at("/error/code").asString())
        .isIn("NOT_TEXT", "UNSUPPORTED_TYPE");
    assertThat(api.awaitFailed("bad/broken.pdf").at("/error/code").asString()).isEqualTo("CORRUPT");
    api.awaitReady("bad/but-good.txt");
    assertThat(api.listedIds("&status=FAILED", 100))
        .contains(api.idOf("bad/empty.txt"), api.idOf("bad/noise.txt"))
        .doesNotContain(api.idOf("bad/but-good.txt"));
  }

  @Test
  void reprocess_isAcceptedAndGivesTheSameArticle() {
    put("again.txt", "text/plain", Samples.about("Againby"));
    JsonNode before = api.awaitReady("again.txt");
    String path = "/articles/" + api.idOf("again.txt");

    assertThat(api.post(path + "/reprocess").statusCode()).isEqualTo(202);

    deployment.drain();
    assertThat(api.awaitReady("again.txt")).isEqualTo(before);
    assertThat(api.post("/articles/" + "0".repeat(32) + "/reprocess").statusCode()).isEqualTo(404);
  }

  @Test
  void presignedUpload_becomesTheArticlePromised() throws Exception {
    byte[] body = Samples.about("Signham").getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        api.post(
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
    HttpResponse<String> response = api.http().send(put.build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);

    String key = ticket.path("key").asString();
    assertThat(ticket.path("id").asString()).isEqualTo(api.idOf(key));
    JsonNode article = api.awaitReady(key);
    assertThat(text(article)).contains("Signham");
    assertThat(article.at("/source/contentType").asString()).startsWith("text/plain");
  }

  @Test
  void listing_whileArticlesArrive_missesNoneAndRepeatsNone() throws Exception {
    Set<String> early = new HashSet<>();
    for (int number = 0; number < 20; number++) {
      put("listing/early-" + number + ".txt", "text/plain", Samples.about("Earlyham" + number));
      early.add(api.idOf("listing/early-" + number + ".txt"));
    }
    deployment.drain();
    List<String> seen;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> arriving =
          threads.submit(
              () ->
                  IntStream.range(0, 15)
                      .forEach(
                          it ->
                              put(
                                  "listing/late-" + it + ".txt",
                                  "text/plain",
                                  Samples.about("Lateby" + it))));
      seen = api.listedIds("", 4);
      arriving.get();
    }

    assertThat(seen).doesNotHaveDuplicates().containsAll(early);
    deployment.drain();
    List<String> received =
        api.list("", 7).stream().map(it -> it.path("received").asString()).toList();
    assertThat(received).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void burstFromManyClients_losesNothing() throws Exception {
    int uploads = 40;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> done = new ArrayList<>();
      for (int number = 0; number < uploads; number++) {
        String key = "burst/" + number + ".txt";
        String text = Samples.about("Burstham" + number);
        done.add(threads.submit(() -> put(key, "text/plain", text)));
      }
      for (Future<?> one : done) {
        one.get();
      }
    }

    for (int number = 0; number < uploads; number++) {
      assertThat(text(api.awaitReady("burst/" + number + ".txt"))).contains("Burstham" + number);
    }
  }

  @Test
  void summaryOnDemand_ofJsonAndOfAFile_isAnsweredAndNotStored() {
    HttpResponse<String> ofJson =
        api.post(
            "/summaries",
            "application/json",
            BodyPublishers.ofString(
                "{\"text\":\""
                    + Samples.about("Askham").replace("\"", "\\\"").replace("\n", "\\n")
                    + "\",\"sentences\":1}"));
    HttpResponse<String> ofFile =
        api.post(
            "/summaries",
            "application/pdf",
            BodyPublishers.ofByteArray(Samples.demo("tillgate-bakeries-results.pdf")));

    assertThat(ofJson.statusCode()).as(ofJson.body()).isEqualTo(200);
    assertThat(Api.json(ofJson).path("summary").size()).isEqualTo(1);
    assertThat(ofFile.statusCode()).as(ofFile.body()).isEqualTo(200);
    assertThat(Api.json(ofFile).path("summary").size()).isEqualTo(3);
    assertThat(api.get("/articles?limit=100").body()).doesNotContain("Askham");
  }

  @Test
  void unchangedArticle_isNotSentAgain() {
    put("etag.txt", "text/plain", Samples.about("Sameham"));
    api.awaitReady("etag.txt");
    String path = "/articles/" + api.idOf("etag.txt");
    String eTag = api.get(path).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = api.send(api.request(path).header("If-None-Match", eTag).GET());

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void unknownArticle_isAProblemThatSaysToComeBack() {
    HttpResponse<String> response = api.get("/articles/" + "f".repeat(32));

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  private void put(String key, String contentType, String text) {
    put(key, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String key, String contentType, byte[] body) {
    deployment
        .s3()
        .putObject(
            it -> it.bucket(deployment.bucket()).key(key).contentType(contentType),
            RequestBody.fromBytes(body));
  }

  private void putInParts(String key, String contentType, byte[] body) {
    String bucket = deployment.bucket();
    String id =
        deployment
            .s3()
            .createMultipartUpload(it -> it.bucket(bucket).key(key).contentType(contentType))
            .uploadId();
    List<CompletedPart> parts = new ArrayList<>();
    for (int at = 0; at < body.length; at += PART) {
      int number = parts.size() + 1;
      byte[] part = java.util.Arrays.copyOfRange(body, at, Math.min(body.length, at + PART));
      String eTag =
          deployment
              .s3()
              .uploadPart(
                  it -> it.bucket(bucket).key(key).uploadId(id).partNumber(number),
                  RequestBody.fromBytes(part))
              .eTag();
      parts.add(CompletedPart.builder().partNumber(number).eTag(eTag).build());
    }
    deployment
        .s3()
        .completeMultipartUpload(
            it -> it.bucket(bucket).key(key).uploadId(id).multipartUpload(all -> all.parts(parts)));
  }

  private boolean exists(String key) {
    try {
      deployment.s3().headObject(it -> it.bucket(deployment.bucket()).key(key));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  private static String text(JsonNode article) {
    return article.path("text").asString();
  }
}
