package io.standfirst.article.pdf;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Bytes;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Weighs the streams of a PDF before any parser holds them in memory, by inflating them into
 * nothing.
 *
 * <p>What follows each word {@code stream} is inflated whatever its dictionary calls it, for names
 * can be written in many ways or stand elsewhere. As the parser does, it passes over the two bytes
 * of the zlib header, looks at no checksum, and counts what came out before a stream broke. What
 * says that it is a picture counts as weight alone, never against the limit of inflated bytes: the
 * text of a page never asks for a real one, and a false one makes the file heavy. A stream whose
 * filters are any but deflate alone may come to anything: the file is as heavy as can be. Linear in
 * the file and the limit: the dictionaries that it looks at never overlap, and all that is inflated
 * counts.
 */
final class PdfGuard {
  private static final int DICTIONARY_WITHIN = 2048;
  private static final int ZLIB_HEADER = 2;
  private static final int SINK = 64 << 10;

  private final byte[] bytes;
  private final long limit;
  private final long light;
  private final Deadline deadline;
  private final byte[] sink = new byte[SINK];
  private long inflated;
  private long pictures;
  private boolean unknown;

  private PdfGuard(byte[] bytes, Limits limits, Deadline deadline) {
    this.bytes = bytes;
    this.limit = limits.inflatedBytes();
    this.light = limits.lightBytes();
    this.deadline = deadline;
  }

  /**
   * The bytes that all streams inflate to; {@link Long#MAX_VALUE} where nobody can tell.
   *
   * @throws LimitExceededException when those that are no pictures inflate beyond the limit, or
   *     time is over
   */
  static long weigh(byte[] bytes, Limits limits, Deadline deadline) {
    PdfGuard guard = new PdfGuard(bytes, limits, deadline);
    try (Inflater inflater = new Inflater(true)) {
      guard.weigh(inflater);
    }
    return guard.unknown ? Long.MAX_VALUE : guard.inflated + guard.pictures;
  }

  private void weigh(Inflater inflater) {
    int from = 0;
    for (int at = next(from); at >= 0; at = next(from)) {
      deadline.check();
      PdfStreamDictionary dictionary =
          new PdfStreamDictionary(bytes, Math.max(from, at - DICTIONARY_WITHIN), at);
      from = at + "stream".length();
      unknown = unknown || (dictionary.isOfAStream() && !dictionary.isFilterKnown());
      if (!dictionary.isPicture()) {
        inflated += inflate(inflater, dataStart(from), limit - inflated);
      } else if (pictures <= light) {
        pictures += inflate(inflater, dataStart(from), light - pictures);
      }
      if (inflated > limit) {
        throw new LimitExceededException(limit + " inflated bytes");
      }
    }
  }

  private int next(int from) {
    return Bytes.indexOf(bytes, "stream", from, bytes.length);
  }

  private int dataStart(int after) {
    int at = after;
    while (at < bytes.length && at < after + 2 && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return Math.min(bytes.length, at + ZLIB_HEADER);
  }

  /** How far a stream inflates; more than {@code most} where it goes beyond. */
  private long inflate(Inflater inflater, int start, long most) {
    inflater.reset();
    inflater.setInput(bytes, start, bytes.length - start);
    try {
      while (inflater.getBytesWritten() <= most && inflater.inflate(sink) > 0) {
        deadline.check();
      }
    } catch (DataFormatException e) {
      return inflater.getBytesWritten(); // broken from here on, or not deflated at all
    }
    return inflater.getBytesWritten();
  }
}
