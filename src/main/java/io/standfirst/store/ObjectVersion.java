package io.standfirst.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which content of a key is meant. Two equal versions have the same bytes: a bucket without version
 * ids still tells contents apart by ETag and time.
 *
 * @param versionId the bucket's id of it; null in a bucket without versions
 * @param etag its entity tag, as the bucket gives it
 * @param modified when the bucket got it
 */
public record ObjectVersion(@Nullable String versionId, String etag, Instant modified) {
  public ObjectVersion {
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(modified, "modified");
  }
}
