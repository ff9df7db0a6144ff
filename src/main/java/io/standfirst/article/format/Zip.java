package io.standfirst.article.format;

import io.standfirst.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip in memory, walked as a stream: what its directory claims is believed of nothing, and every
 * byte that comes out is counted.
 */
public final class Zip {
  private static final int LONGEST = 8 << 20;
  private static final int MOST = 16 << 20;

  private final byte[] bytes;
  private final Limits limits;

  public Zip(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /** Names of the entries in order, as far as the file can be read. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = open()) {
      Meter meter = new Meter();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        meter.entry();
        meter.drain(in);
      }
    } catch (IOException | IllegalArgumentException e) {
      return names; // cut off or broken: its own parser will say so
    }
    return names;
  }

  /**
   * Some parts of a zip.
   *
   * @param found their inflated bytes by name
   * @param isCut whether some of them, or ends of some, were left out for their length
   */
  public record Parts(Map<String, byte[]> found, boolean isCut) {}

  /**
   * The parts of these names, each given once, in whatever order they lie in the file: as many of
   * the first as {@value #MOST} bytes hold, and of one that is longer than {@value #LONGEST} its
   * start.
   *
   * @throws LimitExceededException when all parts of the zip inflate beyond the limits
   */
  public Parts parts(List<String> names) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    for (String name : names) {
      places.put(name, places.size());
    }
    NavigableMap<Integer, byte[]> kept = new TreeMap<>();
    long held = 0;
    int end = places.size();
    boolean isCut = false;
    try (ZipInputStream in = open()) {
      Meter meter = new Meter();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        meter.entry();
        Integer place = places.get(entry.getName());
        if (place != null && place < end && !kept.containsKey(place)) {
          byte[] part = meter.read(in);
          isCut |= part.length == LONGEST;
          kept.put(place, part);
          held += part.length;
        }
        meter.drain(in);
        while (held > MOST) {
          end = kept.lastKey();
          held -= Objects.requireNonNull(kept.remove(end)).length;
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the zip is no text", e);
    }
    Map<String, byte[]> found = new HashMap<>();
    kept.forEach((place, part) -> found.put(names.get(place), part));
    return new Parts(found, isCut || end < places.size());
  }

  /**
   * What all parts inflate to, as they follow each other or as the directory names them, whichever
   * is more; {@link Long#MAX_VALUE} where the directory is none that can be followed.
   *
   * @throws LimitExceededException when that, or their number, goes beyond the limits
   */
  public long inflatedBytes() throws IOException {
    try (ZipInputStream in = open()) {
      Meter meter = new Meter();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        meter.entry();
        meter.drain(in);
      }
      long named = new ZipDirectory(bytes).inflatedBytes(limits.inflatedBytes());
      if (named > limits.inflatedBytes() && named < Long.MAX_VALUE) {
        meter.count(named);
      }
      return Math.max(named, meter.inflated);
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the zip is no text", e);
    }
  }

  private ZipInputStream open() {
    return new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  /** Counts what a zip costs. */
  private final class Meter {
    private final byte[] buffer = new byte[8192];
    private int entries;
    private long inflated;

    void entry() {
      if (++entries > limits.zipEntries()) {
        throw new LimitExceededException(limits.zipEntries() + " parts in a zip");
      }
    }

    void drain(InputStream in) throws IOException {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        count(n);
      }
    }

    byte[] read(InputStream in) throws IOException {
      byte[] part = in.readNBytes(LONGEST);
      count(part.length);
      return part;
    }

    private void count(long n) {
      inflated += n;
      if (inflated > limits.inflatedBytes()) {
        throw new LimitExceededException(limits.inflatedBytes() + " inflated bytes");
      }
    }
  }
}
