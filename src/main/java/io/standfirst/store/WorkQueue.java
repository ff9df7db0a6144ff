package io.standfirst.store;

/** The queue before the ingest function. */
public interface WorkQueue {
  /** Has the object looked at again, even if its article already states it. */
  void reprocess(String bucket, String key);
}
