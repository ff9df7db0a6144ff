package io.standfirst.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads the tables of this package: UTF-8 resources whose lines are data, or comments after #. */
final class Table {
  private Table() {}

  /** The lines of a table without its comments and blank lines. */
  static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** The words of a list that is separated by spaces. */
  static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(list, " ");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return Set.copyOf(words);
  }

  /** A whole resource. */
  static byte[] bytes(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
