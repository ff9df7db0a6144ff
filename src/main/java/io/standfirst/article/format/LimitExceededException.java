package io.standfirst.article.format;

import io.standfirst.article.Unreadable;
import java.io.Serial;

/**
 * A limit was passed within a parser, which may let no checked exception through. Never leaves this
 * package.
 */
public final class LimitExceededException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * Says which limit a file met.
   *
   * @param limit what was exceeded, in words: "30 s of reading"
   */
  public LimitExceededException(String limit) {
    super(limit, null, false, false);
  }

  public Unreadable reason() {
    return new Unreadable.LimitExceeded(String.valueOf(getMessage()));
  }
}
