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
    String table = new String(bytes(beside, name), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      String line = table.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /** The rows of a table, each with the columns that it has. */
  public static List<String[]> rows(Class<?> beside, String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(beside, name)) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }

  /** The rows of a table of so many columns; a column that a row lacks is empty. */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(beside, name)) {
      rows.add(cells(line, columns));
    }
    return rows;
  }

  /** The words of a list, which are parted by one sign or several. */
  public static List<String> words(String list, char separator) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < list.length()) {
      int end = list.indexOf(separator, start);
      end = end < 0 ? list.length() : end;
      if (end > start) {
        words.add(list.substring(start, end));
      }
      start = end + 1;
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
