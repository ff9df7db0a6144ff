package io.standfirst.article.reader;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a child finds its classes: where this one came from, the libraries beside it, and the class
 * path of this process. AWS Lambda loads a function's classes from folders that no class path
 * names.
 */
final class ChildClassPath {
  private ChildClassPath() {}

  static String get() {
    Path home =
        Path.of(
            URI.create(
                ChildClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    Path libraries = Files.isDirectory(home) ? home.resolve("lib") : home.getParent();
    return String.join(
        File.pathSeparator,
        home.toString(),
        libraries + "/*",
        System.getProperty("java.class.path"));
  }
}
