package io.standfirst.store;

/** A cursor that this store never gave, or gave for another query. */
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InvalidCursorException(String message) {
    super(message);
  }
}
