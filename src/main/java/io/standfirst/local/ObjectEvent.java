package io.standfirst.local;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an object of the bucket.
 *
 * @param kind what happened
 * @param bucket the bucket's name
 * @param key the object's key, as it is
 * @param size in bytes; null when it is not known, and for a delete
 * @param eTag without quotes; null when it is not known, and for a delete
 */
record ObjectEvent(
    Kind kind, String bucket, String key, @Nullable Long size, @Nullable String eTag) {

  ObjectEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(key, "key");
  }

  /** A created object of which nothing more is known. */
  static ObjectEvent created(String bucket, String key) {
    return new ObjectEvent(Kind.PUT, bucket, key, null, null);
  }

  /** An object that is there no more. */
  static ObjectEvent removed(String bucket, String key) {
    return new ObjectEvent(Kind.DELETE, bucket, key, null, null);
  }

  /** Event names as S3 has them in notifications. */
  enum Kind {
    PUT("ObjectCreated:Put"),
    COPY("ObjectCreated:Copy"),
    COMPLETE_MULTIPART_UPLOAD("ObjectCreated:CompleteMultipartUpload"),
    DELETE("ObjectRemoved:Delete");

    private final String eventName;

    Kind(String eventName) {
      this.eventName = eventName;
    }

    String eventName() {
      return eventName;
    }
  }
}
