package io.standfirst.ingest;

import java.util.Objects;

/**
 * All that is believed of a notification: that an object may have changed, and is to be looked at.
 *
 * @param bucket its bucket
 * @param key its key, as the bucket has it
 * @param forced whether it is read again even if its article already states it
 */
public record Look(String bucket, String key, boolean forced) {
  public Look {
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(key, "key");
    if (bucket.isEmpty() || key.isEmpty()) {
      throw new UnknownNotificationException("a notification names no object");
    }
  }
}
