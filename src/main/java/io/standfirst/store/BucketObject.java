package io.standfirst.store;

import org.jspecify.annotations.Nullable;

/** An object, opened: what it is can be asked before its bytes are fetched. */
public interface BucketObject extends AutoCloseable {
  ObjectVersion version();

  /** How many bytes it has. */
  long length();

  /** The media type that its sender gave it. */
  @Nullable String contentType();

  /** Fetches all of its bytes, once. */
  byte[] bytes();

  /** Ends the transfer, finished or not. */
  @Override
  void close();
}
