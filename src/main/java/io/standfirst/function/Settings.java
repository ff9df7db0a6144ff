package io.standfirst.function;

import java.util.Map;
import java.util.Objects;

/**
 * What a deployment sets, by environment variables. AWS's own (region, credentials, {@code
 * AWS_ENDPOINT_URL}) are read by its SDK.
 *
 * @param table STANDFIRST_TABLE, the DynamoDB table
 * @param bucket STANDFIRST_BUCKET, the bucket that articles are uploaded to
 * @param queueUrl STANDFIRST_QUEUE_URL, the queue before the ingest function
 */
public record Settings(String table, String bucket, String queueUrl) {
  public Settings {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(queueUrl, "queueUrl");
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException naming the variable that is missing
   */
  public static Settings of(Map<String, String> environment) {
    return new Settings(
        required(environment, "STANDFIRST_TABLE"),
        required(environment, "STANDFIRST_BUCKET"),
        required(environment, "STANDFIRST_QUEUE_URL"));
  }

  static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the environment variable " + name + " is not set");
    }
    return value;
  }
}
