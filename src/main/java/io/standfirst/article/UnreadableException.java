package io.standfirst.article;

import java.io.Serial;

/** Carries the reason why a file is no article out of a parser. Never leaves this package. */
final class UnreadableException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Unreadable reason;

  UnreadableException(Unreadable reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  Unreadable reason() {
    return reason;
  }
}
