package io.standfirst.article.pdf;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Bytes;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates the streams of a PDF into nothing, counting, before any parser holds them in memory.
 *
 * <p>What follows each word {@code stream} is inflated whatever its dictionary calls it, for names
 * can be written in many ways or stand elsewhere; only pictures are passed over, which reading text
 * never decodes. As the parser does, it passes over the two bytes of the zlib header, looks at no
 * checksum, and counts what came out before a stream broke. Linear in the file and the limit: the
 * dictionaries that it looks at never overlap, and all that is inflated counts.
 */
final class PdfGuard {
  private static final int DICTIONARY_WITHIN = 2048;
  private static final int ZLIB_HEADER = 2;
  private static final int SINK = 64 << 10;

  private final byte[] bytes;
  private final long limit;
  private final Deadline deadline;
  private final byte[] sink = new byte[SINK];
  private long inflated;

  private PdfGuard(byte[] bytes, long limit, Deadline deadline) {
    this.bytes = bytes;
    this.limit = limit;
    this.deadline = deadline;
  }

  /**
   * @throws LimitExceededException when the streams inflate beyond the limit, or time is over
   */
  static void check(byte[] bytes, Limits limits, Deadline deadline) {
    try (Inflater inflater = new Inflater(true)) {
      new PdfGuard(bytes, limits.inflatedBytes(), deadline).check(inflater);
    }
  }

  private void check(Inflater inflater) {
    int from = 0;
    for (int at = next(from); at >= 0; at = next(from)) {
      deadline.check();
      int dictionary = Math.max(from, at - DICTIONARY_WITHIN);
      from = at + "stream".length();
      if (!isPicture(dictionary, at)) {
        inflate(inflater, dataStart(from));
      }
    }
  }

  private int next(int from) {
    return Bytes.indexOf(bytes, "stream", from, bytes.length);
  }

  private boolean isPicture(int start, int end) {
    return Bytes.indexOf(bytes, "/Image", start, end) >= 0
        && Bytes.indexOf(bytes, "/Width", start, end) >= 0;
  }

  private int dataStart(int after) {
    int at = after;
    while (at < bytes.length && at < after + 2 && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return Math.min(bytes.length, at + ZLIB_HEADER);
  }

  private void inflate(Inflater inflater, int start) {
    inflater.reset();
    inflater.setInput(bytes, start, bytes.length - start);
    long before = inflated;
    try {
      while (inflater.inflate(sink) > 0) {
        count(before + inflater.getBytesWritten());
        deadline.check();
      }
    } catch (DataFormatException e) {
      count(before + inflater.getBytesWritten()); // broken from here on, or not deflated at all
    }
  }

  private void count(long sum) {
    inflated = sum;
    if (inflated > limit) {
      throw new LimitExceededException(limit + " inflated bytes");
    }
  }
}
