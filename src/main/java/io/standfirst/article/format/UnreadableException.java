package io.standfirst.article.format;

import io.standfirst.article.Unreadable;
import java.io.Serial;

/** Carries the reason why a file is no article out of a parser. Never leaves this package. */
public final class UnreadableException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Unreadable reason;

  public UnreadableException(Unreadable reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  public Unreadable reason() {
    return reason;
  }
}
