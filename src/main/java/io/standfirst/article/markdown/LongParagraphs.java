package io.standfirst.article.markdown;

/**
 * Parts paragraphs of Markdown that are longer than anybody writes. The parser needs time in the
 * square of a paragraph's length for some marks, such as links amid emphasis, where nothing can
 * stop it; so what it is given must be short. Linear.
 */
final class LongParagraphs {
  /** In characters: some 2,500 words. */
  private static final int LONGEST = 16_000;

  private static final int LONGEST_WORD = 200;

  private LongParagraphs() {}

  /** The text with a blank line, at the end of a line or else of a word, in each such paragraph. */
  static String parted(String text) {
    StringBuilder parted = new StringBuilder(text.length());
    int paragraph = 0;
    int at = 0;
    while (at < text.length()) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed + 1;
      if (paragraph > 0 && paragraph + end - at > LONGEST) {
        parted.append('\n');
        paragraph = 0;
      }
      while (end - at > LONGEST) {
        int cut = cutOf(text, at + LONGEST);
        parted.append(text, at, cut).append("\n\n");
        at = cut;
      }
      parted.append(text, at, end);
      paragraph = isBlank(text, at, end) ? 0 : paragraph + end - at;
      at = end;
    }
    return parted.toString();
  }

  private static int cutOf(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    int cut = space > most - LONGEST_WORD ? space + 1 : most;
    return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
