package io.standfirst.article.reader;

import io.standfirst.text.Language;
import io.standfirst.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** The language of an article: what it says of itself, else what its words tell. */
final class Languages {
  private Languages() {}

  /**
   * @param stated a tag as a file or its sender states it; null when there is none
   * @param text the article's text
   */
  static Language of(@Nullable String stated, String text) {
    Language language = stated == null ? Language.UNKNOWN : Language.ofTag(stated);
    return language.isKnown() ? language : LanguageDetector.detect(text);
  }
}
