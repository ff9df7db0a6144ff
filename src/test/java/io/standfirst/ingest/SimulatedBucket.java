package io.standfirst.ingest;

import io.standfirst.store.Bucket;
import io.standfirst.store.BucketObject;
import io.standfirst.store.BucketReader;
import io.standfirst.store.ObjectVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A versioned bucket as S3 has them: deleting puts a marker on top, purging a version or a marker
 * uncovers what lies below. Every change is notified.
 */
final class SimulatedBucket implements Bucket, BucketReader {
  static final String NAME = "articles";

  private final Map<String, List<Version>> keys = new TreeMap<>();
  private final Consumer<String> notified;
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private int versions;

  /** A version of a key; without text it is a delete marker. */
  private record Version(ObjectVersion version, @Nullable String text) {}

  /**
   * An empty bucket.
   *
   * @param notified is told the key of each change
   */
  SimulatedBucket(Consumer<String> notified) {
    this.notified = notified;
  }

  @Override
  public String name() {
    return NAME;
  }

  void put(String key, String text) {
    push(key, text);
  }

  @Override
  public void delete(String key) {
    push(key, null);
  }

  /** Removes a version or marker for good: the newest, or any other. */
  void purge(String key, Random random) {
    List<Version> stack = stack(key);
    if (!stack.isEmpty()) {
      stack.remove(random.nextBoolean() ? stack.size() - 1 : random.nextInt(stack.size()));
      notified.accept(key);
    }
  }

  /** Removes the newest version or marker for good. */
  void purgeNewest(String key) {
    stack(key).removeLast();
    notified.accept(key);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** What the key has; null when it has nothing. */
  @Nullable String text(String key) {
    Version top = top(key);
    return top == null ? null : top.text();
  }

  @Override
  public @Nullable ObjectVersion version(String key) {
    Version top = top(key);
    return top == null || top.text() == null ? null : top.version();
  }

  @Override
  public @Nullable BucketObject open(String key) {
    Version top = top(key);
    return top == null || top.text() == null ? null : object(top.version(), top.text());
  }

  @Override
  public PresignedUpload presign(String key, String contentType, long length, Duration validity) {
    throw new UnsupportedOperationException("nobody uploads here by URL");
  }

  static BucketObject object(ObjectVersion version, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new BucketObject() {
      @Override
      public ObjectVersion version() {
        return version;
      }

      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public @Nullable String contentType() {
        return "text/plain";
      }

      @Override
      public byte[] bytes() {
        return bytes;
      }

      @Override
      public void close() {}
    };
  }

  private void push(String key, @Nullable String text) {
    String number = Integer.toString(versions++);
    stack(key).add(new Version(new ObjectVersion("v" + number, "\"e" + number + "\"", now), text));
    notified.accept(key);
  }

  private @Nullable Version top(String key) {
    List<Version> stack = stack(key);
    return stack.isEmpty() ? null : stack.getLast();
  }

  private List<Version> stack(String key) {
    return keys.computeIfAbsent(key, it -> new ArrayList<>());
  }
}
