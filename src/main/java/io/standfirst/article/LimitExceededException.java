package io.standfirst.article;

import java.io.Serial;

/**
 * A limit was passed within a parser, which may let no checked exception through. Never leaves this
 * package.
 */
final class LimitExceededException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * @param limit what was exceeded, in words: "30 s of reading"
   */
  LimitExceededException(String limit) {
    super(limit, null, false, false);
  }

  Unreadable reason() {
    return new Unreadable.LimitExceeded(String.valueOf(getMessage()));
  }
}
