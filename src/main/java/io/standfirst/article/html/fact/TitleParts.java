package io.standfirst.article.html.fact;

import java.util.ArrayList;
import java.util.List;

/** The parts of a title between signs that part it: "Title | Section - Site" has three. */
final class TitleParts {
  private static final String SIGNS = "|-–—:»«•·/~›>";

  private TitleParts() {}

  /** A part ends at a sign with spaces around it, or at a colon with a space after it. */
  static List<Part> of(String title) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < title.length(); i++) {
      if (SIGNS.indexOf(title.charAt(i)) >= 0 && parts(title, i)) {
        add(title, start, i, parts);
        start = i + 1;
      }
    }
    add(title, start, title.length(), parts);
    return parts;
  }

  private static boolean parts(String title, int i) {
    boolean before = title.charAt(i - 1) == ' ';
    boolean after = title.charAt(i + 1) == ' ' || title.charAt(i + 1) == title.charAt(i);
    char sign = title.charAt(i);
    return (before && after)
        || (sign == ':' && (before || after))
        || (sign == '|' && (before || after))
        || (sign == '»' && before);
  }

  private static void add(String title, int from, int to, List<Part> parts) {
    int start = from;
    int end = to;
    while (start < end && title.charAt(start) == ' ') {
      start++;
    }
    while (end > start && title.charAt(end - 1) == ' ') {
      end--;
    }
    String text = title.substring(start, end);
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(new Part(text, start, end));
    }
  }

  /**
   * @param start offset of its first character
   * @param end offset after its last character
   */
  record Part(String text, int start, int end) {}
}
