package io.standfirst.ingest;

/** A message that is no notification of any known kind. Its text quotes nothing of the message. */
public final class UnknownNotificationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownNotificationException(String message) {
    super(message);
  }
}
