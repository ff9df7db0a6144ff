package io.standfirst.article.pdf;

import io.standfirst.article.format.Deadline;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bytes of a PDF, which end a parser that goes on reading them after its time: a loop among
 * cross-references, objects or pages can go round for ever, but not without reading.
 */
final class TimedBytes extends RandomAccessReadBuffer {
  private static final int READS_BETWEEN_CHECKS = 1024;

  private final Deadline deadline;
  private int reads;

  TimedBytes(byte[] bytes, Deadline deadline) {
    super(bytes);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    check();
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    check();
    return super.read(target, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    check();
    super.seek(position);
  }

  private void check() {
    if (++reads % READS_BETWEEN_CHECKS == 0) {
      deadline.check();
    }
  }
}
