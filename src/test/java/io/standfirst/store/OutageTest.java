package io.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class OutageTest {
  static Stream<Throwable> passing() {
    return Stream.of(
        refusal("ProvisionedThroughputExceededException", 400),
        refusal("ThrottlingException", 400),
        InternalServerErrorException.builder().statusCode(500).build(),
        S3Exception.builder().statusCode(503).build(),
        ApiCallTimeoutException.create(15_000),
        ApiCallAttemptTimeoutException.create(5_000),
        SdkClientException.create("unreached", new ConnectException("refused")));
  }

  static Stream<Throwable> lasting() {
    return Stream.of(
        refusal("ValidationException", 400),
        refusal("AccessDeniedException", 400),
        S3Exception.builder().statusCode(403).build(),
        SdkClientException.create("no credentials"),
        new IllegalStateException("a fault of ours"),
        new OutOfMemoryError());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void failureThatPasses_isAnOutage(Throwable failure) {
    assertThat(Outage.causes(failure)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void failureThatLasts_isNone(Throwable failure) {
    assertThat(Outage.causes(failure)).isFalse();
  }

  private static Throwable refusal(String code, int status) {
    return DynamoDbException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }
}
