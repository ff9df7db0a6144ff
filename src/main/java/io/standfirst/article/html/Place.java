package io.standfirst.article.html;

/** Where something stands on a page, seen from its title. */
final class Place {
  private static final int BELOW = 250;
  private static final int NEAR = 1200;
  private static final int ABOVE = 150;

  private Place() {}

  /**
   * "aside", "above", "below", "near" or "far".
   *
   * @param at characters before it
   * @param titled characters before the title
   */
  static String of(int at, int titled, boolean aside) {
    if (aside) {
      return "aside";
    }
    int distance = at - titled;
    if (distance < -ABOVE || distance > NEAR) {
      return "far";
    }
    return distance < 0 ? "above" : distance <= BELOW ? "below" : "near";
  }
}
