package io.standfirst.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code serve} as a user meets it: what it prints, how it ends. */
@Timeout(120)
final class ServeIT {
  private static final int SIGTERM_STATUS = 128 + 15;

  @TempDir private Path folder;

  @Test
  void serve_saysWhereThingsAreAndStopsSoonWhenTold() throws Exception {
    try (ServeProcess serve =
            ServeProcess.start(folder, "--port", "0", "--s3-port", "0", "--demo").awaitReady();
        HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest all = HttpRequest.newBuilder(serve.api().resolve("/articles")).build();
      await("the sample articles")
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  http.send(all, BodyHandlers.ofString())
                          .body()
                          .split("\"status\":\"READY\"", -1)
                          .length
                      == 9);
      long before = System.nanoTime();
      serve.terminate();

      assertThat(serve.status()).isEqualTo(SIGTERM_STATUS);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
      assertThat(serve.out()).contains("aws s3 cp", "curl", serve.s3().getPort() + "");
      assertThat(serve.err()).isEmpty();
    }
  }

  /** Keys stay out of the log, also those that the store on this machine cannot hold. */
  @Test
  void putThatTheStoreRefuses_isToldToItsClientAlone() throws Exception {
    try (ServeProcess serve =
            ServeProcess.start(folder, "--port", "0", "--s3-port", "0").awaitReady();
        HttpClient http = HttpClient.newHttpClient()) {
      URI key = URI.create(serve.s3() + "/articles/nowhere/../secret.txt");
      HttpRequest put =
          HttpRequest.newBuilder(key).PUT(BodyPublishers.ofString("One sentence.")).build();

      assertThat(http.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(500);
      assertThat(serve.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--s3-port"})
  void portInUse_isOneClearLine(String option) throws Exception {
    String other = option.equals("--port") ? "--s3-port" : "--port";
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      String port = Integer.toString(taken.getLocalPort());
      try (ServeProcess serve = ServeProcess.start(folder, option, port, other, "0")) {
        assertThat(serve.status()).isEqualTo(1);
        assertThat(serve.err())
            .isEqualTo(
                "standfirst serve: port %s is in use; choose another with %s%n", port, option);
        assertThat(serve.out()).isEmpty();
      }
    }
  }

  @Test
  void dataFolderOfAnotherServer_isOneClearLine() throws Exception {
    String data = folder.resolve("data").toString();
    String[] options = {"--port", "0", "--s3-port", "0", "--data", data};
    try (ServeProcess first = ServeProcess.start(folder, options).awaitReady();
        ServeProcess second = ServeProcess.start(folder, options)) {
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.err())
          .isEqualTo("standfirst serve: the data folder %s is in use by another server%n", data);
      assertThat(first.out()).contains(data);
    }
  }

  @Test
  void dataFolderThatIsAFile_isOneClearLine() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    try (ServeProcess serve =
        ServeProcess.start(folder, "--port", "0", "--s3-port", "0", "--data", file.toString())) {
      assertThat(serve.status()).isEqualTo(1);
      assertThat(serve.err())
          .isEqualTo("standfirst serve: the data folder %s cannot be written%n", file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "-1", "http"})
  void portThatIsNone_isBadUsage(String port) throws Exception {
    try (ServeProcess serve = ServeProcess.start(folder, "--port", port)) {
      assertThat(serve.status()).isEqualTo(2);
      assertThat(serve.err().lines()).hasSize(1);
    }
  }
}
