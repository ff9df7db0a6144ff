package io.standfirst.local;

/** Another program listens on a port that was asked for. The message says which, and what to do. */
public final class PortInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PortInUseException(int port, String option) {
    super("port " + port + " is in use; choose another with " + option);
  }
}
