package io.standfirst.article.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the parts of a zip inflate to as its directory tells where they are: parsers of Office files
 * go by that, and it may name other parts than those that follow each other, or one part often.
 * Sizes that it states are believed of nothing.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, 4.3</a>
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int LONGEST_REMARK = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer zip;
  private final byte[] sink = new byte[8192];

  ZipDirectory(byte[] bytes) {
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The sum, counted until it is past {@code most}; {@link Long#MAX_VALUE} where the directory is
   * not of the plain kind: of 64 bits, broken, or with parts that are packed otherwise.
   */
  long inflatedBytes(long most) {
    int end = end();
    if (end < 0) {
      return Long.MAX_VALUE;
    }
    int entries = zip.getShort(end + 10) & 0xFFFF;
    int at = zip.getInt(end + 16);
    long sum = 0;
    for (int i = 0; i < entries && sum <= most; i++) {
      if (!has(at, ENTRY_BYTES, ENTRY)) {
        return Long.MAX_VALUE;
      }
      long part = part(zip.getShort(at + 10), zip.getInt(at + 42), zip.getInt(at + 20), most - sum);
      if (part == Long.MAX_VALUE) {
        return part;
      }
      sum += part;
      at += ENTRY_BYTES + length(at + 28) + length(at + 30) + length(at + 32);
    }
    return sum;
  }

  private int end() {
    int last = zip.limit() - END_BYTES;
    for (int at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private long part(int method, int local, int packedBytes, long most) {
    if (!has(local, LOCAL_BYTES, LOCAL)) {
      return Long.MAX_VALUE;
    }
    int start = local + LOCAL_BYTES + length(local + 26) + length(local + 28);
    if (start > zip.limit() || (method != STORED && method != DEFLATED)) {
      return Long.MAX_VALUE;
    }
    return method == STORED
        ? Math.min(Integer.toUnsignedLong(packedBytes), zip.limit() - start)
        : inflated(start, most);
  }

  private long inflated(int start, long most) {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(zip.array(), start, zip.limit() - start);
      try {
        int n = inflater.inflate(sink);
        while (n > 0 && inflater.getBytesWritten() <= most) {
          n = inflater.inflate(sink);
        }
      } catch (DataFormatException e) {
        return inflater.getBytesWritten(); // broken from here on: its parser will say so
      }
      return inflater.getBytesWritten();
    }
  }

  private int length(int at) {
    return zip.getShort(at) & 0xFFFF;
  }

  private boolean has(int at, int bytes, int signature) {
    return at >= 0 && at <= zip.limit() - bytes && zip.getInt(at) == signature;
  }
}
