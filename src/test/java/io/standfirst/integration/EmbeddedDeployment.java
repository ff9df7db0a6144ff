package io.standfirst.integration;

import static org.awaitility.Awaitility.await;

import io.standfirst.local.LocalServer;
import io.standfirst.local.LocalSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/** What {@code ./standfirst serve} runs, on free ports. */
final class EmbeddedDeployment implements Deployment {
  private final LocalServer server;
  private final S3Client s3;

  private EmbeddedDeployment(LocalServer server) {
    this.server = server;
    this.s3 = AwsClients.s3(server.s3());
  }

  /**
   * @param data where everything is kept; null keeps it in memory
   */
  static EmbeddedDeployment start(@Nullable Path data) {
    return new EmbeddedDeployment(LocalServer.start(new LocalSettings(0, 0, data, false)));
  }

  @Override
  public URI api() {
    return server.api();
  }

  @Override
  public S3Client s3() {
    return s3;
  }

  @Override
  public String bucket() {
    return LocalServer.BUCKET;
  }

  @Override
  public void drain() {
    await("an idle queue").atMost(Duration.ofMinutes(2)).until(() -> server.queue().idle());
  }

  @Override
  public void close() {
    s3.close();
    server.close();
  }
}
