package io.standfirst.article.format;

import io.standfirst.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip in memory, walked as a stream: what its directory claims is believed of nothing, and every
 * byte that comes out is counted.
 */
public final class Zip {
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
   * The inflated bytes of the entries that are wanted, by name.
   *
   * @throws LimitExceededException when all parts together inflate beyond the limits
   */
  public Map<String, byte[]> entries(Predicate<String> wanted) throws IOException {
    Map<String, byte[]> found = new HashMap<>();
    try (ZipInputStream in = open()) {
      Meter meter = new Meter();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        meter.entry();
        if (wanted.test(entry.getName())) {
          found.putIfAbsent(entry.getName(), meter.read(in));
        } else {
          meter.drain(in);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the zip is no text", e);
    }
    return found;
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
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        count(n);
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    }

    private void count(long n) {
      inflated += n;
      if (inflated > limits.inflatedBytes()) {
        throw new LimitExceededException(limits.inflatedBytes() + " inflated bytes");
      }
    }
  }
}
