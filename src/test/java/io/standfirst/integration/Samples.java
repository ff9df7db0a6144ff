package io.standfirst.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    StringBuilder text = new StringBuilder(bytes + 100);
    for (int day = 1; text.length() < bytes; day++) {
      text.append("On day ").append(day).append(" the survey of the marsh counted ");
      text.append(day % 97).append(" herons and went on.\n\n");
    }
    return text.substring(0, bytes).getBytes(StandardCharsets.US_ASCII);
  }
}
