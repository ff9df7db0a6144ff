package io.standfirst.api;

import io.standfirst.store.WorkQueue;
import java.util.ArrayList;
import java.util.List;

/** A queue that keeps what it is given. */
final class MemoryQueue implements WorkQueue {
  final List<String> objects = new ArrayList<>();

  @Override
  public void reprocess(String bucket, String key) {
    objects.add(bucket + "/" + key);
  }
}
