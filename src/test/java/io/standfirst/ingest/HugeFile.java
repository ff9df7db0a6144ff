package io.standfirst.ingest;

import io.standfirst.store.BucketObject;
import io.standfirst.store.BucketReader;
import io.standfirst.store.ObjectVersion;

/** A bucket with one file, which nobody may fetch. */
record HugeFile(ObjectVersion version) implements BucketReader {
  @Override
  public String name() {
    return SimulatedBucket.NAME;
  }

  @Override
  public BucketObject open(String key) {
    return new BucketObject() {
      @Override
      public ObjectVersion version() {
        return version;
      }

      @Override
      public long length() {
        return 101;
      }

      @Override
      public String contentType() {
        return "text/plain";
      }

      @Override
      public byte[] bytes() {
        throw new AssertionError("fetched");
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public ObjectVersion version(String key) {
    return version;
  }
}
