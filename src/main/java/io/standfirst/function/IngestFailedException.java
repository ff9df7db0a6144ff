package io.standfirst.function;

/** Some of what a notification named could not be brought in line; the log says why. */
final class IngestFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  IngestFailedException(int failed, int all) {
    super(failed + " of " + all + " objects could not be looked at");
  }
}
