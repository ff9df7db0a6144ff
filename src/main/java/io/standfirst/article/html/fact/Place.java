package io.standfirst.article.html.fact;

import java.util.Locale;

/** Where something stands on a page, seen from its title. */
enum Place {
  /** In navigation, comments, pointers to other articles. */
  ASIDE,
  ABOVE,
  BELOW,
  NEAR,
  FAR;

  private static final int MOST_BELOW = 250;
  private static final int MOST_NEAR = 1200;
  private static final int MOST_ABOVE = 150;

  /**
   * @param distance characters of the article's part of the page between the title's line and it
   */
  static Place at(int distance) {
    if (distance < -MOST_ABOVE || distance > MOST_NEAR) {
      return FAR;
    }
    return distance < 0 ? ABOVE : distance <= MOST_BELOW ? BELOW : NEAR;
  }

  /** The name of a kind of evidence that stands here: "line.below". */
  String of(String source) {
    return source + "." + name().toLowerCase(Locale.ROOT);
  }
}
