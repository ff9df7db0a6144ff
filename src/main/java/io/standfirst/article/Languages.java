package io.standfirst.article;

import io.standfirst.text.Language;
import org.jspecify.annotations.Nullable;

/** The language of an article: what it says of itself. */
final class Languages {
  private Languages() {}

  /**
   * @param stated a tag as a file or its sender states it; null when there is none
   * @param text the article's text
   */
  static Language of(@Nullable String stated, String text) {
    return stated == null ? Language.UNKNOWN : Language.ofTag(stated);
  }
}
