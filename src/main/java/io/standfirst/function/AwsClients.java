package io.standfirst.function;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The clients of AWS. Those of the environment are made when they are first asked for, since each
 * costs start-up time that not every function needs to spend, and share one HTTP client.
 */
public final class AwsClients {
  /** A try that takes longer is given up and repeated: a function has no time to wait for it. */
  private static final Duration ATTEMPT = Duration.ofSeconds(5);

  /** All tries together: well within what a function has, so that it can still say what failed. */
  private static final Duration CALL = Duration.ofSeconds(15);

  private static final ClientOverrideConfiguration TIMES =
      ClientOverrideConfiguration.builder()
          .apiCallAttemptTimeout(ATTEMPT)
          .apiCallTimeout(CALL)
          .build();

  private final Supplier<DynamoDbClient> dynamo;
  private final Supplier<S3Client> s3;
  private final Supplier<S3Presigner> presigner;
  private final Supplier<SqsClient> sqs;

  /** Clients that somebody else made, and closes. */
  public AwsClients(DynamoDbClient dynamo, S3Client s3, S3Presigner presigner, SqsClient sqs) {
    this(() -> dynamo, () -> s3, () -> presigner, () -> sqs);
  }

  private AwsClients(
      Supplier<DynamoDbClient> dynamo,
      Supplier<S3Client> s3,
      Supplier<S3Presigner> presigner,
      Supplier<SqsClient> sqs) {
    this.dynamo = dynamo;
    this.s3 = s3;
    this.presigner = presigner;
    this.sqs = sqs;
  }

  /**
   * Clients that region, credentials and endpoints of the environment apply to, as they do to every
   * tool of AWS. Where an endpoint is set, buckets are part of paths rather than of host names.
   */
  public static AwsClients ofEnvironment() {
    return of(System.getenv());
  }

  static AwsClients of(Map<String, String> environment) {
    SdkHttpClient http =
        UrlConnectionHttpClient.builder().connectionTimeout(ATTEMPT).socketTimeout(ATTEMPT).build();
    @Nullable URI s3Endpoint = s3Endpoint(environment);
    return new AwsClients(
        once(() -> DynamoDbClient.builder().httpClient(http).overrideConfiguration(TIMES).build()),
        once(() -> s3(http, s3Endpoint)),
        once(() -> presigner(s3Endpoint)),
        once(() -> SqsClient.builder().httpClient(http).overrideConfiguration(TIMES).build()));
  }

  private static S3Client s3(SdkHttpClient http, @Nullable URI endpoint) {
    return S3Client.builder()
        .httpClient(http)
        .overrideConfiguration(TIMES)
        .forcePathStyle(endpoint != null)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
  }

  private static S3Presigner presigner(@Nullable URI endpoint) {
    return S3Presigner.builder()
        .endpointOverride(endpoint)
        .serviceConfiguration(
            S3Configuration.builder().pathStyleAccessEnabled(endpoint != null).build())
        .build();
  }

  /** Makes the thing when it is first asked for, and gives the same one ever after. */
  static <T> Supplier<T> once(Supplier<T> making) {
    return new Supplier<>() {
      private @Nullable T made;

      @Override
      public synchronized T get() {
        T thing = made;
        if (thing == null) {
          thing = making.get();
          made = thing;
        }
        return thing;
      }
    };
  }

  static @Nullable URI s3Endpoint(Map<String, String> environment) {
    String endpoint =
        environment.getOrDefault("AWS_ENDPOINT_URL_S3", environment.get("AWS_ENDPOINT_URL"));
    return endpoint == null || endpoint.isBlank() ? null : URI.create(endpoint);
  }

  public DynamoDbClient dynamo() {
    return dynamo.get();
  }

  public S3Client s3() {
    return s3.get();
  }

  public S3Presigner presigner() {
    return presigner.get();
  }

  public SqsClient sqs() {
    return sqs.get();
  }
}
