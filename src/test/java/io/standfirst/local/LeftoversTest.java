package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

final class LeftoversTest {
  private static final String UUID = "-1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";

  @TempDir private Path objects;

  @Test
  void halfUploads_goAndObjectsStay() throws IOException {
    S3Endpoint endpoint = S3Endpoint.start(0, objects, "articles", it -> {});
    try (endpoint;
        S3Client s3 = LocalAws.s3(endpoint.uri())) {
      s3.putObject(it -> it.bucket("articles").key("a.txt"), RequestBody.fromString("a"));
      s3.putObject(it -> it.bucket("articles").key("named/so" + UUID), RequestBody.fromString("b"));
    }
    Path half = Files.writeString(objects.resolve("articles/named/a.txt" + UUID), "hal");

    Leftovers.remove(objects);

    assertThat(half).doesNotExist();
    assertThat(objects.resolve("articles/a.txt")).exists();
    assertThat(objects.resolve("articles/named/so" + UUID)).exists();
  }
}
