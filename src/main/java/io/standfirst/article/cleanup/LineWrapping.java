package io.standfirst.article.cleanup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the line ends of a plain text mean. Some files break their lines at a column, so that only
 * blank lines part paragraphs; in others every line is a paragraph. Told by where lines end:
 * wrapped ones are about as long as each other and mostly end within a sentence.
 */
public final class LineWrapping {
  private static final int LONGEST_WRAPPED = 130;
  private static final int SHORTEST_WRAPPED = 35;

  private LineWrapping() {}

  /** The paragraphs of a text, each on one line. */
  public static List<String> paragraphs(String text) {
    List<String> lines = text.lines().toList();
    boolean wrapped = isWrapped(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      boolean starts = !wrapped || line.isBlank() || ListItems.isItem(line);
      if (starts && !open.isEmpty()) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      if (!line.isBlank()) {
        append(open, line.strip());
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  public static boolean isWrapped(List<String> lines) {
    int[] lengths = new int[lines.size()];
    int inner = 0;
    int ended = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !lines.get(i + 1).isBlank() && !ListItems.isItem(lines.get(i + 1))) {
        lengths[inner++] = line.length();
        ended += Sentences.isEnded(line) ? 1 : 0;
      }
    }
    if (inner == 0) {
      return false;
    }
    Arrays.sort(lengths, 0, inner);
    int median = lengths[inner / 2];
    int long95 = lengths[(int) Math.min(inner - 1L, Math.round(inner * 0.95))];
    return long95 <= LONGEST_WRAPPED && median >= SHORTEST_WRAPPED && ended * 2 < inner;
  }

  /** Appends a line to the paragraph that it goes on; Chinese and Japanese take no space. */
  public static void append(StringBuilder paragraph, String line) {
    if (!paragraph.isEmpty() && !line.isEmpty()) {
      boolean unspaced =
          isUnspaced(paragraph.charAt(paragraph.length() - 1)) && isUnspaced(line.charAt(0));
      paragraph.append(unspaced ? "" : " ");
    }
    paragraph.append(line);
  }

  private static boolean isUnspaced(char c) {
    return (c >= '\u3000' && c <= '\u9FFF') || (c >= '\uFF00' && c <= '\uFFEF');
  }
}
