package io.standfirst.article.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks good files in the ways in which files are broken, or made to break their readers. */
final class Mutants {
  private static final List<String> WORDS =
      List.of(
          "65535",
          "-1",
          "2147483648",
          "99999999999999999999",
          "0",
          "<",
          "</",
          "<!--",
          "]]>",
          "&#0;",
          "<<",
          ">>",
          "[",
          "]",
          "obj",
          "endobj",
          "stream\n",
          "endstream",
          "R",
          "/Kids",
          "/Length",
          "/Filter",
          "PK\3\4",
          "PK\1\2",
          "{\\",
          "\\bin",
          "}",
          "\n--",
          "=\n",
          "=?utf-8?b?",
          "\r",
          "\0",
          "\u00ff\u00fe",
          "\u00ef\u00bb\u00bf",
          "\u00ed\u00a0\u0080");

  private final Random random;

  Mutants(long seed) {
    random = new Random(seed);
  }

  /** A broken copy; of the other file it may take a piece. */
  byte[] of(byte[] good, byte[] other) {
    byte[] mutant = good;
    for (int i = random.nextInt(1, 8); i > 0 && mutant.length > 1; i--) {
      mutant = changed(mutant, other);
    }
    return mutant;
  }

  private byte[] changed(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 << random.nextInt(1, 12));
    return switch (random.nextInt(8)) {
      case 0, 1 -> withBytes(bytes);
      case 2 -> Arrays.copyOf(bytes, at + 1);
      case 3 -> spliced(bytes, at, length, new byte[0]);
      case 4 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 5 -> spliced(bytes, at, 0, word());
      case 6 -> spliced(bytes, at, Math.min(length, 8), word());
      default -> {
        int from = random.nextInt(other.length);
        int end = Math.min(other.length, from + length);
        yield spliced(bytes, at, length, Arrays.copyOfRange(other, from, end));
      }
    };
  }

  private byte[] withBytes(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private byte[] word() {
    return WORDS
        .get(random.nextInt(WORDS.size()))
        .repeat(1 << random.nextInt(8))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] spliced(byte[] bytes, int at, int without, byte[] with) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + with.length);
    out.write(bytes, 0, at);
    out.writeBytes(with);
    out.write(bytes, at + without, bytes.length - at - without);
    return out.toByteArray();
  }
}
