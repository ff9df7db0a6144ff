package io.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What the S3 client makes of answers that are written by hand here, over a socket. */
final class S3BucketTest {
  private static final AwsCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));
  private static final long HUGE = 1L << 30;

  private final AtomicLong sent = new AtomicLong();
  private HttpServer server;
  private S3Client client;
  private S3BucketReader reader;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/articles/here.txt", exchange -> answer(exchange, 5));
    server.createContext("/articles/huge.txt", exchange -> answer(exchange, HUGE));
    server.createContext("/articles/gone.txt", exchange -> refuse(exchange, "NoSuchKey"));
    server.createContext("/nowhere/here.txt", exchange -> refuse(exchange, "NoSuchBucket"));
    server.start();
    client =
        S3Client.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .region(Region.EU_WEST_1)
            .credentialsProvider(CREDENTIALS)
            .forcePathStyle(true)
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    reader = new S3BucketReader(client, "articles");
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  @Test
  void object_opened_tellsWhatItIsAndGivesItsBytes() {
    try (BucketObject object = Objects.requireNonNull(reader.open("here.txt"))) {
      assertThat(object.version())
          .isEqualTo(new ObjectVersion("v1", "\"e1\"", Instant.parse("2026-11-22T09:00:00Z")))
          .isEqualTo(reader.version("here.txt"));
      assertThat(object.length()).isEqualTo(5);
      assertThat(object.contentType()).isEqualTo("text/plain");
      assertThat(object.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("xxxxx");
    }
  }

  @Test
  void object_openedAndNotFetched_isNotTransferred() {
    try (BucketObject object = Objects.requireNonNull(reader.open("huge.txt"))) {
      assertThat(object.length()).isEqualTo(HUGE);
    }
    assertThat(sent.get()).isLessThan(64 << 20);
  }

  @Test
  void object_thatIsNotThere_isNull() {
    assertThat(reader.open("gone.txt")).isNull();
    assertThat(reader.version("gone.txt")).isNull();
  }

  @Test
  void bucket_thatIsNotThere_isAFaultAndNoMissingObject() {
    assertThatThrownBy(() -> new S3BucketReader(client, "nowhere").open("here.txt"))
        .isInstanceOf(NoSuchBucketException.class);
  }

  @Test
  void presignedUpload_signsLengthAndType() {
    try (S3Presigner presigner =
        S3Presigner.builder().region(Region.EU_WEST_1).credentialsProvider(CREDENTIALS).build()) {
      Bucket.PresignedUpload upload =
          new S3Bucket(client, presigner, "articles")
              .presign("2026/a b+ü.pdf", "application/pdf", 1234, Duration.ofMinutes(5));
      assertThat(upload.headers()).isEqualTo(Map.of("content-type", "application/pdf"));
      assertThat(upload.url().getRawPath()).isEqualTo("/2026/a%20b%2B%C3%BC.pdf");
      assertThat(upload.url().getRawQuery())
          .contains("X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost")
          .contains("X-Amz-Expires=300");
    }
  }

  private void answer(HttpExchange exchange, long length) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.add("ETag", "\"e1\"");
    headers.add("x-amz-version-id", "v1");
    headers.add("Last-Modified", "Sun, 22 Nov 2026 09:00:00 GMT");
    headers.add("Content-Type", "text/plain");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.add("Content-Length", Long.toString(length));
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, length);
    byte[] bytes = "x".repeat((int) Math.min(length, 1 << 20)).getBytes(StandardCharsets.UTF_8);
    try (var body = exchange.getResponseBody()) {
      for (long left = length; left > 0; left -= bytes.length) {
        body.write(bytes, 0, (int) Math.min(left, bytes.length));
        sent.addAndGet(bytes.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the client hung up, as one test expects", e);
    }
  }

  private static void refuse(HttpExchange exchange, String code) throws IOException {
    byte[] body =
        ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>No.</Message></Error>")
            .getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().add("Content-Type", "application/xml");
    exchange.sendResponseHeaders(404, head ? -1 : body.length);
    try (var out = exchange.getResponseBody()) {
      if (!head) {
        out.write(body);
      }
    }
  }
}
