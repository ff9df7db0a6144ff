package io.standfirst.article;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** What a file may cost: a value for each {@link Limit}. Immutable. */
public final class Limits {
  public static final Limits DEFAULT = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Long> changed;

  private Limits(Map<Limit, Long> changed) {
    this.changed = changed;
  }

  /** The same, but for one of them. */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> values = new EnumMap<>(Limit.class);
    values.putAll(changed);
    values.put(limit, value);
    return new Limits(values);
  }

  /** The value of a limit, in its unit. */
  public long of(Limit limit) {
    return changed.getOrDefault(limit, limit.standard);
  }

  public long bytes() {
    return of(Limit.BYTES);
  }

  public int characters() {
    return count(Limit.CHARACTERS);
  }

  public int compressedBytes() {
    return count(Limit.COMPRESSED_BYTES);
  }

  public Duration time() {
    return Duration.ofMillis(of(Limit.TIME));
  }

  public long inflatedBytes() {
    return of(Limit.INFLATED_BYTES);
  }

  public long lightBytes() {
    return of(Limit.LIGHT_BYTES);
  }

  public int zipEntries() {
    return count(Limit.ZIP_ENTRIES);
  }

  public int elements() {
    return count(Limit.ELEMENTS);
  }

  public int pageCharacters() {
    return count(Limit.PAGE_CHARACTERS);
  }

  public int nesting() {
    return count(Limit.NESTING);
  }

  public int pages() {
    return count(Limit.PAGES);
  }

  public int written() {
    return count(Limit.WRITTEN);
  }

  public int childHeap() {
    return count(Limit.CHILD_HEAP);
  }

  private int count(Limit limit) {
    return Math.toIntExact(of(limit));
  }
}
