package io.standfirst.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Tables of data beside the class that reads them: UTF-8, one row a line, "#" for remarks, tabs
 * between fields.
 */
public final class Tables {
  private Tables() {}

  /** The rows of a table, each split at its tabs. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
  }

  /** The lines of a table without its remarks. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      String table =
          new String(
              Objects.requireNonNull(in, () -> "no table " + name).readAllBytes(),
              StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }
}
