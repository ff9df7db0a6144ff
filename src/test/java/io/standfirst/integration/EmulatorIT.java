package io.standfirst.integration;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * An emulator of AWS: the one at {@code AWS_ENDPOINT_URL}, or LocalStack in Docker; where there is
 * neither, these tests are reported as skipped.
 */
@Tag("emulator")
final class EmulatorIT extends DeploymentContract {
  /** The last version that needs no token. */
  private static final DockerImageName LOCALSTACK =
      DockerImageName.parse("localstack/localstack:4.14.0");

  private @Nullable LocalStackContainer container;

  @Override
  Deployment deploy() {
    String endpoint = System.getenv("AWS_ENDPOINT_URL");
    return new EmulatorDeployment(endpoint == null ? startLocalStack() : URI.create(endpoint));
  }

  @AfterAll
  void stopLocalStack() {
    if (container != null) {
      container.stop();
    }
  }

  private URI startLocalStack() {
    assumeThat(DockerClientFactory.instance().isDockerAvailable())
        .as("AWS_ENDPOINT_URL is set or Docker runs")
        .isTrue();
    LocalStackContainer started =
        new LocalStackContainer(LOCALSTACK).withServices("s3", "sqs", "dynamodb");
    container = started;
    started.start();
    return started.getEndpoint();
  }
}
