package io.standfirst.article.format;

import io.standfirst.article.Limits;

/**
 * Cuts markup before the tree that a parser makes of it outgrows the heap: an element costs some
 * hundred bytes of heap for as few as three of markup, an attribute the half of that for two; and
 * text is copied a few times on its way from there. Scripts and styles are not counted as text.
 */
public final class Markup {
  private Markup() {}

  /** The markup as it is, or cut before the tag or behind the character that is one too many. */
  public static String within(String markup, Limits limits) {
    int cost = 0;
    int text = 0;
    boolean inTag = false;
    boolean inScript = false;
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
        inScript = opensScript(markup, tag);
      } else if (inTag) {
        boolean space = c <= ' ' || c == '/';
        cost += !space && !inWord ? 1 : 0;
        inWord = !space;
      } else if (!inScript && ++text > limits.pageCharacters()) {
        return markup.substring(0, Character.isLowSurrogate(c) ? i - 1 : i);
      }
      if (cost > limits.elements()) {
        return markup.substring(0, tag);
      }
    }
    return markup;
  }

  private static boolean opensScript(String markup, int tag) {
    return markup.regionMatches(true, tag, "<script", 0, 7)
        || markup.regionMatches(true, tag, "<style", 0, 6);
  }
}
