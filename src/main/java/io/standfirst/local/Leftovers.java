package io.standfirst.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.regex.Pattern;

/**
 * What uploads leave behind when the process dies in their midst. The store writes an object's
 * bytes beside it, under its name and a UUID, gives the file its ETag as a user attribute, and
 * moves it into place. So a file with such a name and without an ETag is half an upload that nobody
 * was told of; left there, it would be listed as an object.
 */
final class Leftovers {
  private static final Pattern NAME =
      Pattern.compile(".*-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String ETAG = "user.content-md5";

  private Leftovers() {}

  /** Removes them from a store's folder that no server has open. */
  static void remove(Path objects) throws IOException {
    Files.walkFileTree(
        objects,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (NAME.matcher(file.getFileName().toString()).matches() && !hasETag(file)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean hasETag(Path file) throws IOException {
    return Files.getFileAttributeView(file, UserDefinedFileAttributeView.class)
        .list()
        .contains(ETAG);
  }
}
