package io.standfirst.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;

/** What {@code --data} promises: nothing is lost by stopping, nor by dying in the midst of work. */
@Timeout(180)
final class DataIT {
  @TempDir private Path folder;

  @Test
  void stoppedAndStarted_hasWhatItHad() throws Exception {
    JsonNode before;
    try (Deployment first = EmbeddedDeployment.start(folder);
        Api api = new Api(first)) {
      put(first.s3(), "kept/ä b+c.txt", Samples.about("Keepham"));
      put(first.s3(), "bad.txt", "");
      before = api.awaitReady("kept/ä b+c.txt");
      api.awaitFailed("bad.txt");
    }
    try (Deployment second = EmbeddedDeployment.start(folder);
        Api api = new Api(second)) {
      assertThat(api.awaitReady("kept/ä b+c.txt")).isEqualTo(before);
      second.drain();
      assertThat(api.awaitReady("kept/ä b+c.txt")).isEqualTo(before);
      assertThat(api.list("", 100)).hasSize(2);
      assertThat(api.awaitFailed("bad.txt").at("/error/code").asString()).isEqualTo("EMPTY");
    }
  }

  @Test
  void killedInTheMidstOfWork_convergesWhenStartedAgain() throws Exception {
    String data = folder.resolve("data").toString();
    String[] options = {"--port", "0", "--s3-port", "0", "--data", data};
    List<String> kept = IntStream.range(0, 40).mapToObj(it -> "crash/" + it + ".txt").toList();
    try (ServeProcess serve = ServeProcess.start(folder, options).awaitReady();
        S3Client s3 = AwsClients.s3(serve.s3())) {
      put(s3, "crash/gone.txt", Samples.about("Goneham"));
      put(s3, "crash/0.txt", Samples.about("Oldham"));
      try (Api api = new Api(new Remote(serve.api(), s3))) {
        api.awaitReady("crash/gone.txt");
        api.awaitReady("crash/0.txt");
      }
      kept.forEach(key -> put(s3, key, Samples.about("Crashby")));
      s3.deleteObject(it -> it.bucket("articles").key("crash/gone.txt"));
      serve.kill();
    }
    try (ServeProcess serve = ServeProcess.start(folder, options).awaitReady();
        S3Client s3 = AwsClients.s3(serve.s3());
        Api api = new Api(new Remote(serve.api(), s3))) {
      for (String key : kept) {
        api.awaitArticle(key, it -> it.path("text").asString().contains("Crashby"));
      }
      api.awaitGone("crash/gone.txt");
      assertThat(api.listedIds("", 100)).hasSize(kept.size());
    }
  }

  private static void put(S3Client s3, String key, String text) {
    new BucketClient(s3, "articles").put(key, "text/plain", text);
  }

  /** A server of another process. */
  private record Remote(URI api, S3Client s3) implements Deployment {
    @Override
    public String bucket() {
      return "articles";
    }

    @Override
    public void drain() {
      throw new UnsupportedOperationException("its queue is out of reach");
    }

    @Override
    public void close() {
      // its process is closed by who started it
    }
  }
}
