package io.standfirst.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Articles to upload. */
final class Samples {
  private Samples() {}

  /** A bundled sample article. */
  static byte[] demo(String name) {
    try (InputStream file =
        Objects.requireNonNull(Samples.class.getResourceAsStream("/demo/" + name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A short article about a place; the place is in every sentence. */
  static String about(String place) {
    return """
    %1$s opens a library of things

    Residents of %1$s can borrow drills, tents and ladders from a library that opened on Monday.

    The council of %1$s paid £48,000 for 310 things and expects 2,500 loans a year.

    "Nobody in %1$s needs a ladder every day," said the librarian, Petra Lomax.
    """
        .formatted(place);
  }

  /** A long text of whole sentences. */
  static byte[] longText(int bytes) {
    byte[] sentence =
        "The survey of the marsh went on for another day, and 14 herons were counted. \n\n"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] text = new byte[bytes];
    for (int at = 0; at < bytes; at++) {
      text[at] = sentence[at % sentence.length];
    }
    return text;
  }
}
