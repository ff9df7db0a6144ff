package io.standfirst.ingest;

import io.standfirst.article.Unreadable;
import io.standfirst.store.BucketObject;
import io.standfirst.store.ObjectVersion;
import org.jspecify.annotations.Nullable;

/** What a look at the bucket found. */
sealed interface Finding {
  /** There is no object. */
  record Absent() implements Finding {}

  /** The item already states the object. */
  record Stated() implements Finding {}

  /** The object was read in an earlier look of this delivery. */
  record Read(ObjectVersion version) implements Finding {}

  /** The object is not fetched, for this reason. */
  record Refused(Properties object, Unreadable reason) implements Finding {}

  /** The object, to be read. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
  record Fetched(Properties object, byte[] bytes) implements Finding {}

  /**
   * What is known of an object without its bytes.
   *
   * @param contentType what its sender said that it is; null when nothing was said
   */
  record Properties(ObjectVersion version, long length, @Nullable String contentType) {
    /** What S3 calls an object whose sender said nothing. */
    private static final String UNSAID = "binary/octet-stream";

    static Properties of(BucketObject object) {
      String contentType = object.contentType();
      return new Properties(
          object.version(),
          object.length(),
          contentType == null || contentType.equals(UNSAID) ? null : contentType);
    }
  }
}
