package io.standfirst.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, without line ends; blank lines are skipped. Of a line longer than
 * the limit only its first bytes are kept, so that no line exhausts the memory.
 */
final class JsonLines implements Iterator<JsonLines.Line> {
  private final InputStream in;
  private final int limit;
  private @Nullable Line next;
  private boolean ended;
  private boolean first = true;

  JsonLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param bytes its bytes, or the first of them
   * @param cut whether it was longer than the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, compared by nobody
  record Line(byte[] bytes, boolean cut) {
    private boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      Line line = read();
      if (line != null && !line.isBlank()) {
        next = line;
      }
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  private @Nullable Line read() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      boolean cut = false;
      int b = in.read();
      if (b < 0) {
        ended = true;
        return null;
      }
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (bytes.size() < limit) {
          bytes.write(b);
        } else {
          cut = true;
        }
      }
      byte[] line = bytes.toByteArray();
      if (first) {
        first = false;
        line = withoutByteOrderMark(line);
      }
      return new Line(line, cut);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withoutByteOrderMark(byte[] line) {
    boolean marked =
        line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
  }
}
