package io.standfirst.article.cleanup;

import io.standfirst.article.format.Whitespace;
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

  /** One line of so many may end early by chance: before a mark, or where a paragraph ends. */
  private static final int RAGGED = 4;

  private LineWrapping() {}

  /**
   * The paragraphs of a text, each on one line. Chinese and Japanese that was broken at a column is
   * put together without a space, for the break may stand within a word; where the ends of its
   * lines are ragged, breaks part phrases, and become spaces as they do in browsers.
   */
  public static List<String> paragraphs(String text) {
    List<String> lines = text.lines().toList();
    boolean wrapped = isWrapped(lines);
    boolean phrased = wrapped && isRagged(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String before = "";
    for (String line : lines) {
      boolean starts =
          !wrapped
              || isBreak(line)
              || ListItems.isItem(line)
              || (isIndented(line, before) && (Sentences.isEnded(before) || isLabel(before)));
      if (starts && !open.isEmpty()) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      before = line;
      if (!isBreak(line)) {
        open.append(phrased && !open.isEmpty() ? " " : "");
        append(open, line.strip());
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  /** A blank line, or a rule of signs. */
  private static boolean isBreak(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit)
        && (line.isBlank() || line.strip().length() > 2);
  }

  /** Whether a line stands further in than the one before. */
  private static boolean isIndented(String line, String before) {
    return !before.isBlank() && indent(line) > indent(before);
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && Whitespace.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A line above an indented block that only names what the block is about. */
  private static boolean isLabel(String line) {
    return line.length() < SHORTEST_WRAPPED && indent(line) == 0 && !line.endsWith(",");
  }

  public static boolean isWrapped(List<String> lines) {
    int[] lengths = new int[lines.size()];
    int inner = 0;
    int ended = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !lines.get(i + 1).isBlank() && !ListItems.isItem(lines.get(i + 1))) {
        lengths[inner++] = columns(line, line.length());
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

  /** Whether many lines that go on leave room for what begins the next one. */
  private static boolean isRagged(List<String> lines) {
    int widest = 0;
    for (String line : lines) {
      boolean text = line.chars().anyMatch(Character::isLetterOrDigit); // and no rule
      widest = Math.max(widest, text ? columns(line, line.length()) : 0);
    }
    int broken = 0;
    int phrased = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String next = lines.get(i + 1).strip();
      boolean goesOn =
          !line.isEmpty()
              && isUnspaced(line.charAt(line.length() - 1))
              && !Sentences.isEnded(line)
              && next.chars().anyMatch(Character::isLetterOrDigit);
      if (goesOn) {
        int width = columns(line, line.length()) + columns(next, unbreakable(next));
        broken++;
        phrased += width <= widest ? 1 : 0;
      }
    }
    return phrased * RAGGED > broken;
  }

  /** How many characters at a line's start no line break may part. */
  private static int unbreakable(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      if (isUnspaced(line.charAt(end))) {
        return Math.max(
            1, Math.min(end + 2, line.length())); // with a mark that may not begin a line
      }
      end++;
    }
    return end;
  }

  private static int columns(String line, int end) {
    int columns = 0;
    for (int i = 0; i < end; i++) {
      columns += isUnspaced(line.charAt(i)) ? 2 : 1;
    }
    return columns;
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
