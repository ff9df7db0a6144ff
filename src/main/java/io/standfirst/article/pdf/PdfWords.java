package io.standfirst.article.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a document, compounds with their hyphens: whether a hyphen at a line's end is one of
 * the word or of the typesetter is told by how the document writes the word elsewhere.
 */
final class PdfWords {
  private static final Set<String> CONJUNCTIONS = Set.of("and", "und", "oder", "och");

  private final Set<String> words = new HashSet<>();

  static PdfWords of(List<PdfPage> pages) {
    PdfWords words = new PdfWords();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        words.add(line.text());
      }
    }
    return words;
  }

  private void add(String line) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isPart(line.charAt(i))) {
        if (i > start) {
          words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
  }

  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Letters and hyphens that a line begins with. */
  static String first(String line) {
    int end = 0;
    while (end < line.length() && isPart(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Letters and hyphens that a text ends with. */
  private static String last(CharSequence text) {
    int start = text.length();
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, text.length()).toString();
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || isHyphen(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  /**
   * Appends a line to a text whose last character is a hyphen after a letter or digit. A hyphen
   * before a small letter is the typesetter's, unless the document has the compound; before a
   * capital or between digits it is the word's; before a conjunction it stands for a word left out.
   */
  void appendAfterHyphen(StringBuilder text, String line) {
    String next = first(line);
    String start = last(text.substring(0, text.length() - 1));
    boolean parted =
        Character.isLetter(text.charAt(text.length() - 2))
            && Character.isLetter(line.charAt(0))
            && !Character.isUpperCase(line.charAt(0));
    if (!parted) {
      text.append(line);
    } else if (contains(start + next)) {
      text.setLength(text.length() - 1);
      text.append(line);
    } else if (CONJUNCTIONS.contains(next)) {
      text.append(' ').append(line);
    } else {
      boolean compound = contains(start + "-" + next);
      text.setLength(text.length() - 1);
      text.append(compound ? "-" : "").append(line);
    }
  }
}
