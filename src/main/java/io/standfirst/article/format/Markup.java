package io.standfirst.article.format;

/**
 * Cuts markup before the tree that a parser makes of it outgrows the heap: an element costs some
 * hundred bytes of heap for as few as three of markup, an attribute the half of that for two.
 */
public final class Markup {
  private Markup() {}

  /**
   * The markup as it is, or cut before the tag that is one too many.
   *
   * @param most how many tags, and words within tags, may stand in it
   */
  public static String within(String markup, int most) {
    int cost = 0;
    boolean inTag = false;
    boolean inWord = false;
    int tag = 0;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == '<') {
        tag = i;
        inTag = true;
        inWord = true;
        cost++;
      } else if (c == '>') {
        inTag = false;
      } else if (inTag) {
        boolean space = c <= ' ' || c == '/';
        cost += !space && !inWord ? 1 : 0;
        inWord = !space;
      }
      if (cost > most) {
        return markup.substring(0, tag);
      }
    }
    return markup;
  }
}
