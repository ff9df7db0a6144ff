package io.standfirst.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Tables of data beside this class: UTF-8, one row a line, "#" for remarks, tabs between fields.
 */
final class Tables {
  private Tables() {}

  /** The rows of a table, each split at its tabs. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t", -1)).toList();
  }

  /** The lines of a table without its remarks. */
  static List<String> lines(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
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
