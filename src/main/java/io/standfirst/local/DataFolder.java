package io.standfirst.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps everything between runs, held by one server at a time: {@code objects/} is
 * the S3 store, {@code dynamodb/} the tables, {@code lock} what holds it. The lock goes with its
 * process, however that ends.
 */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder if need be and takes hold of it.
   *
   * @throws DataFolderException when it cannot be written, is held by another server, or lies on a
   *     file system without the user attributes that content types and ETags are kept in
   */
  static DataFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        throw new DataFolderException(folder, "is in use by another server", null);
      }
      DataFolder opened = new DataFolder(folder, channel);
      Files.createDirectories(opened.objects());
      Files.createDirectories(opened.tables());
      requireUserAttributes(folder);
      Leftovers.remove(opened.objects());
      return opened;
    } catch (IOException e) {
      close(channel, e);
      throw new DataFolderException(folder, "cannot be written", e);
    } catch (DataFolderException e) {
      close(channel, e);
      throw e;
    }
  }

  Path objects() {
    return folder.resolve("objects");
  }

  Path tables() {
    return folder.resolve("dynamodb");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another server of this very process
    }
  }

  private static void requireUserAttributes(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder, "probe", null);
    try {
      UserDefinedFileAttributeView attributes =
          Files.getFileAttributeView(probe, UserDefinedFileAttributeView.class);
      if (attributes == null) {
        throw new IOException("no view of user attributes");
      }
      attributes.write("probe", ByteBuffer.wrap("1".getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new DataFolderException(
          folder, "lies on a file system without user attributes (xattr)", e);
    } finally {
      Files.delete(probe);
    }
  }

  private static void close(@Nullable FileChannel channel, Exception cause) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
