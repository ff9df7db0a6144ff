package io.standfirst.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The standard output, which remembers that it failed: {@link System#out}, and every writer around
 * it, keeps to itself that a disk is full.
 */
final class StandardOutput extends OutputStream {
  private static final String NO_READER = "Broken pipe";

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private @Nullable IOException failure;

  /** Whether an error says that who reads the output has gone, as {@code head} does. */
  static boolean isWithoutReader(Throwable error) {
    return NO_READER.equals(error.getMessage());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Tells what whoever wrote was not told.
   *
   * @throws IOException when something could not be written
   */
  void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
