package io.standfirst.function;

import java.util.Map;
import java.util.Objects;

/**
 * What a deployment sets for the ingest function: of all {@link Settings}, it needs no queue.
 *
 * @param table STANDFIRST_TABLE, the DynamoDB table
 * @param bucket STANDFIRST_BUCKET, the bucket that articles are uploaded to
 */
public record IngestSettings(String table, String bucket) {
  public IngestSettings {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(bucket, "bucket");
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException naming the variable that is missing
   */
  public static IngestSettings of(Map<String, String> environment) {
    return new IngestSettings(
        Settings.required(environment, "STANDFIRST_TABLE"),
        Settings.required(environment, "STANDFIRST_BUCKET"));
  }
}
