package io.standfirst.store;

import io.standfirst.document.DocumentJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The message that has an object looked at again, even if its article already states it: {@code
 * {"standfirst": "reprocess", "bucket": "articles", "key": "2025/report.pdf"}}. The key is written
 * as it is, not URL-encoded. Operators may send it by hand.
 *
 * @param bucket the object's bucket
 * @param key the object's key
 */
public record ReprocessMessage(String bucket, String key) {
  private static final String KIND = "standfirst";
  private static final String REPROCESS = "reprocess";

  public ReprocessMessage {
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(key, "key");
  }

  /** The body of the message. */
  public String json() {
    return DocumentJson.MAPPER
        .createObjectNode()
        .put(KIND, REPROCESS)
        .put("bucket", bucket)
        .put("key", key)
        .toString();
  }

  /** The message with this body; null when the body is something else. */
  public static @Nullable ReprocessMessage of(JsonNode body) {
    JsonNode bucket = body.path("bucket");
    JsonNode key = body.path("key");
    return body.path(KIND).asString("").equals(REPROCESS) && bucket.isString() && key.isString()
        ? new ReprocessMessage(bucket.stringValue(), key.stringValue())
        : null;
  }
}
