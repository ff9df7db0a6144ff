package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.local.ObjectEvent.Kind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@Timeout(60)
final class S3EndpointTest {
  private final List<ObjectEvent> events = new CopyOnWriteArrayList<>();
  private S3Endpoint endpoint;
  private S3Client s3;

  @BeforeEach
  void start() {
    endpoint = S3Endpoint.start(0, null, "articles", events::add);
    s3 = LocalAws.s3(endpoint.uri());
  }

  @AfterEach
  void stop() {
    s3.close();
    endpoint.close();
  }

  @Test
  void put_isToldWithSizeAndBareETag() {
    s3.putObject(it -> it.bucket("articles").key("a b.txt"), RequestBody.fromString("hello"));

    assertThat(events)
        .containsExactly(
            new ObjectEvent(
                Kind.PUT, "articles", "a b.txt", 5L, "5d41402abc4b2a76b9719d911017c592"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"One sentence.", "a=1&b=2", "x %"})
  void body_saidToBeAForm_isRefusedRatherThanKeptEmpty(String body) throws Exception {
    HttpRequest put =
        HttpRequest.newBuilder(endpoint.uri().resolve("/articles/a.txt"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .PUT(BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }
    assertThat(events).isEmpty();
  }

  @Test
  void copy_isToldOfItsTarget() {
    s3.putObject(it -> it.bucket("articles").key("a.txt"), RequestBody.fromString("hello"));
    s3.copyObject(
        it ->
            it.sourceBucket("articles")
                .sourceKey("a.txt")
                .destinationBucket("articles")
                .destinationKey("b.txt"));

    assertThat(events)
        .extracting(ObjectEvent::kind, ObjectEvent::key)
        .contains(org.assertj.core.groups.Tuple.tuple(Kind.COPY, "b.txt"));
  }

  @Test
  void multipartUpload_isToldOnceWhenItIsComplete() {
    String id = s3.createMultipartUpload(it -> it.bucket("articles").key("big.txt")).uploadId();
    byte[] part = new byte[5 << 20];
    CompletedPart first = part(id, 1, part);
    CompletedPart second = part(id, 2, new byte[7]);
    assertThat(events).isEmpty();
    s3.completeMultipartUpload(
        it ->
            it.bucket("articles")
                .key("big.txt")
                .uploadId(id)
                .multipartUpload(parts -> parts.parts(first, second)));

    assertThat(events).hasSize(1);
    ObjectEvent event = events.getFirst();
    assertThat(event.kind()).isEqualTo(Kind.COMPLETE_MULTIPART_UPLOAD);
    assertThat(event.key()).isEqualTo("big.txt");
    assertThat(event.size()).isEqualTo((5 << 20) + 7L);
    assertThat(event.eTag()).matches("[0-9a-f]{32}-2");
  }

  @Test
  void delete_ofOneAndOfMany_isToldOfEach() {
    s3.deleteObject(it -> it.bucket("articles").key("one.txt"));
    s3.deleteObjects(
        it ->
            it.bucket("articles")
                .delete(
                    keys ->
                        keys.objects(
                            ObjectIdentifier.builder().key("two.txt").build(),
                            ObjectIdentifier.builder().key("three.txt").build())));

    assertThat(events)
        .containsExactlyInAnyOrder(
            ObjectEvent.removed("articles", "one.txt"),
            ObjectEvent.removed("articles", "two.txt"),
            ObjectEvent.removed("articles", "three.txt"));
  }

  @Test
  void anotherBucket_isNotTold() {
    s3.createBucket(it -> it.bucket("other"));
    s3.putObject(it -> it.bucket("other").key("a.txt"), RequestBody.fromString("hello"));

    assertThat(events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain.txt",
        "with space.txt",
        "a+b.txt",
        "100%.txt",
        "Zürich.txt",
        "😀.txt",
        "a/b/c.txt",
        "q?x=1&y#z.txt",
        "comma,semi;colon.txt",
        "quote\"'.txt"
      })
  void oddKeys_comeBackAsTheyWere(String key) {
    s3.putObject(
        it -> it.bucket("articles").key(key).contentType("text/x-odd"),
        RequestBody.fromString("hello"));

    assertThat(events).extracting(ObjectEvent::key).containsExactly(key);
    assertThat(s3.headObject(it -> it.bucket("articles").key(key)).contentType())
        .isEqualTo("text/x-odd");
    assertThat(s3.listObjectsV2(it -> it.bucket("articles")).contents())
        .extracting(it -> it.key())
        .containsExactly(key);
  }

  @Test
  void webPageOfAnotherMachine_mayNotPut() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> preflight =
          http.send(
              HttpRequest.newBuilder(endpoint.uri().resolve("/articles/a.txt"))
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                  .header("Origin", "https://evil.example")
                  .header("Access-Control-Request-Method", "PUT")
                  .build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(preflight.statusCode()).isEqualTo(403);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void webPageOfThisMachine_mayPut() throws Exception {
    URI object = endpoint.uri().resolve("/articles/a.txt");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<Void> preflight =
          http.send(
              HttpRequest.newBuilder(object)
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                  .header("Origin", "http://localhost:3000")
                  .header("Access-Control-Request-Method", "PUT")
                  .header("Access-Control-Request-Headers", "content-type")
                  .build(),
              HttpResponse.BodyHandlers.discarding());

      assertThat(preflight.statusCode()).isEqualTo(200);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("http://localhost:3000");
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
          .contains("PUT");
    }
  }

  @Test
  void presignedPut_isTakenFromAnyClientOfHttp() throws Exception {
    URI url;
    try (S3Presigner presigner = LocalAws.presigner(endpoint.uri())) {
      url =
          presigner
              .presignPutObject(
                  it ->
                      it.signatureDuration(Duration.ofMinutes(5))
                          .putObjectRequest(
                              put ->
                                  put.bucket("articles")
                                      .key("up/ä b.txt")
                                      .contentType("text/markdown")
                                      .contentLength(5L)))
              .url()
              .toURI();
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<Void> response =
          http.send(
              HttpRequest.newBuilder(url)
                  .header("Content-Type", "text/markdown")
                  .header("Origin", "http://localhost:3000")
                  .PUT(HttpRequest.BodyPublishers.ofString("hello"))
                  .build(),
              HttpResponse.BodyHandlers.discarding());

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("http://localhost:3000");
    }
    assertThat(events).extracting(ObjectEvent::key).containsExactly("up/ä b.txt");
    assertThat(s3.headObject(it -> it.bucket("articles").key("up/ä b.txt")).contentType())
        .isEqualTo("text/markdown");
  }

  @Test
  void folder_keepsObjectsWithTheirTypesAndETags(@TempDir Path folder) {
    String eTag;
    S3Endpoint first = S3Endpoint.start(0, folder, "articles", events::add);
    try (first;
        S3Client client = LocalAws.s3(first.uri())) {
      eTag =
          client
              .putObject(
                  it -> it.bucket("articles").key("ä b.html").contentType("text/html"),
                  RequestBody.fromString("<p>hello"))
              .eTag();
    }
    S3Endpoint second = S3Endpoint.start(0, folder, "articles", events::add);
    try (second;
        S3Client client = LocalAws.s3(second.uri())) {
      var head = client.headObject(it -> it.bucket("articles").key("ä b.html"));
      assertThat(head.contentType()).isEqualTo("text/html");
      assertThat(head.eTag()).isEqualTo(eTag);
    }
  }

  @Test
  void portInUse_isNamedWithItsOption() {
    int port = endpoint.uri().getPort();

    assertThatThrownBy(() -> S3Endpoint.start(port, null, "articles", events::add))
        .isInstanceOf(PortInUseException.class)
        .hasMessage("port " + port + " is in use; choose another with --s3-port");
  }

  private CompletedPart part(String id, int number, byte[] bytes) {
    return CompletedPart.builder()
        .partNumber(number)
        .eTag(
            s3.uploadPart(
                    it -> it.bucket("articles").key("big.txt").uploadId(id).partNumber(number),
                    RequestBody.fromBytes(bytes))
                .eTag())
        .build();
  }
}
