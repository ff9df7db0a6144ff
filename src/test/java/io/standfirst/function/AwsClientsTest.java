package io.standfirst.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class AwsClientsTest {
  @Test
  void endpoint_forEverything_isS3sToo() {
    assertThat(AwsClients.s3Endpoint(Map.of("AWS_ENDPOINT_URL", "http://localhost:4566")))
        .hasToString("http://localhost:4566");
  }

  @Test
  void endpoint_ofS3_goesBeforeTheOneForEverything() {
    assertThat(
            AwsClients.s3Endpoint(
                Map.of(
                    "AWS_ENDPOINT_URL",
                    "http://localhost:4566",
                    "AWS_ENDPOINT_URL_S3",
                    "http://localhost:9000")))
        .hasToString("http://localhost:9000");
  }

  @Test
  void endpoint_notSet_isAwsItself() {
    assertThat(AwsClients.s3Endpoint(Map.of())).isNull();
    assertThat(AwsClients.s3Endpoint(Map.of("AWS_ENDPOINT_URL", " "))).isNull();
  }

  @Test
  void client_isMadeWhenFirstAskedForAndOnce() {
    AtomicInteger made = new AtomicInteger();
    Supplier<Integer> client = AwsClients.once(made::incrementAndGet);

    assertThat(made).hasValue(0);
    assertThat(client.get()).isSameAs(client.get());
    assertThat(made).hasValue(1);
  }

  @Test
  void ingestSettings_needNoQueue() {
    assertThat(
            IngestSettings.of(Map.of("STANDFIRST_TABLE", "table", "STANDFIRST_BUCKET", "bucket")))
        .isEqualTo(new IngestSettings("table", "bucket"));
  }

  @Test
  void ingestSettings_missing_areNamed() {
    assertThatThrownBy(() -> IngestSettings.of(Map.of("STANDFIRST_TABLE", "table")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the environment variable STANDFIRST_BUCKET is not set");
  }
}
