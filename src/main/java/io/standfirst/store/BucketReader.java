package io.standfirst.store;

import org.jspecify.annotations.Nullable;

/** The bucket that articles are uploaded to, as ingest reads it. */
public interface BucketReader {
  String name();

  /** The key's current object, none of its bytes fetched yet; null when there is none. */
  @Nullable BucketObject open(String key);

  /** Which content the key has now; null when there is none. */
  @Nullable ObjectVersion version(String key);
}
