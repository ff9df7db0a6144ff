package io.standfirst.figures.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that stand beside the classes which need them: tab-separated rows, with "#"
 * before a comment.
 */
public final class Tables {
  private Tables() {}

  /**
   * The rows of a table; a column that a row lacks is empty.
   *
   * @param owner the class beside which the table stands
   * @param name the table's file
   * @param columns how many columns a row has at most
   * @throws IllegalStateException when the table is not on the class path
   */
  public static List<String[]> rows(Class<?> owner, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(cells(line, '\t', columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
    return rows;
  }

  /** The words of a cell, which are parted by "|". */
  public static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == '|') {
        if (i > start) {
          words.add(cell.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static String[] cells(String line, char separator, int columns) {
    String[] cells = new String[columns];
    int start = 0;
    for (int column = 0; column < columns; column++) {
      int end = line.indexOf(separator, start);
      end = end < 0 || column == columns - 1 ? line.length() : end;
      cells[column] = line.substring(Math.min(start, line.length()), end);
      start = Math.min(end + 1, line.length());
    }
    return cells;
  }
}
