package io.standfirst.article.reader;

import io.standfirst.text.Language;
import io.standfirst.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article: what its sender says, else what its words tell, else what the file
 * states. Pages state the language of their template: many in German say that they are English.
 */
final class Languages {
  private Languages() {}

  /**
   * @param sent a tag as the sender gives it; null for none
   * @param stated a tag as the file states it; null for none
   * @param text the article's text
   */
  static Language of(@Nullable String sent, @Nullable String stated, String text) {
    Language given = ofTag(sent);
    if (given.isKnown()) {
      return given;
    }
    Language told = LanguageDetector.detect(text);
    return told.isKnown() ? told : ofTag(stated);
  }

  private static Language ofTag(@Nullable String tag) {
    return tag == null ? Language.UNKNOWN : Language.ofTag(tag);
  }
}
