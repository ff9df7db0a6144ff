package io.standfirst.function;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Errors for the log: which kinds, where, and never their messages, which may quote an article. */
final class Fault {
  private static final int MAX_CAUSES = 8;

  private Fault() {}

  /** "UncheckedIOException at S3Object.bytes:52, from EOFException at S3Object.bytes:47". */
  static String describe(Throwable fault) {
    List<String> chain = new ArrayList<>();
    @Nullable Throwable cause = fault;
    while (cause != null && chain.size() < MAX_CAUSES) {
      chain.add(cause.getClass().getSimpleName() + place(cause));
      cause = cause.getCause();
    }
    return String.join(", from ", chain);
  }

  private static String place(Throwable fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("io.standfirst.")) {
        return place(frame);
      }
    }
    return fault.getStackTrace().length == 0 ? "" : place(fault.getStackTrace()[0]);
  }

  private static String place(StackTraceElement frame) {
    String type = frame.getClassName();
    return " at %s.%s:%d"
        .formatted(
            type.substring(type.lastIndexOf('.') + 1),
            frame.getMethodName(),
            frame.getLineNumber());
  }
}
