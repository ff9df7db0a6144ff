package io.standfirst.article;

import io.standfirst.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Gets the article out of a file of any known format. Immutable; made once and shared. */
public final class ArticleReader {
  private final Limits limits;

  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /** The article of an upload, or why there is none. Never throws for what a file holds. */
  public Reading read(Upload upload) {
    byte[] bytes = upload.bytes();
    if (bytes.length == 0) {
      return new Unreadable.Empty();
    }
    if (bytes.length > limits.bytes()) {
      return new Unreadable.TooLarge(bytes.length, limits.bytes());
    }
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    return text.isEmpty()
        ? new Unreadable.NoArticleText()
        : new Article(
            text,
            upload.hints().title(),
            List.of(),
            upload.hints().published(),
            Language.UNKNOWN,
            upload.hints().url(),
            null,
            null,
            "text/plain",
            "UTF-8",
            List.of());
  }
}
