package io.standfirst.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Data that lies beside the class that reads it. A table is UTF-8: one row a line, "#" before a
 * remark, a tab between two columns. What is missing is missing from the build: an {@link
 * IllegalStateException}.
 */
public final class Tables {
  private Tables() {}

  /** A whole resource. */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The lines of a table without remarks and blank lines. */
  public static List<String> lines(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .toList();
  }

  /** The rows of a table, each with the columns that it has. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
  }

  /** The rows of a table of so many columns; a column that a row lacks is empty. */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    return lines(beside, name).stream().map(line -> cells(line, columns)).toList();
  }

  /** The words of a list, which are parted by one sign or several. */
  public static List<String> words(String list, char separator) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == separator) {
        if (i > start) {
          words.add(list.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static String[] cells(String line, int columns) {
    String[] cells = new String[columns];
    int start = 0;
    for (int column = 0; column < columns; column++) {
      int end = line.indexOf('\t', start);
      end = end < 0 || column == columns - 1 ? line.length() : end;
      cells[column] = line.substring(Math.min(start, line.length()), end);
      start = Math.min(end + 1, line.length());
    }
    return cells;
  }
}
