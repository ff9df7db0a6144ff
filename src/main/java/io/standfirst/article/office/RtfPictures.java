package io.standfirst.article.office;

import java.io.ByteArrayOutputStream;

/**
 * Takes the pictures out of an RTF file, which stand in it as long runs of hexadecimal digits and
 * are most of a large one: Tika's parser spends half a minute on 20 MB of them, for nothing.
 */
final class RtfPictures {
  private static final int LONGEST_KEPT = 4096; // no word is as long

  private RtfPictures() {}

  static byte[] without(byte[] bytes) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(Math.min(bytes.length, 1 << 20));
    int from = 0;
    while (from < bytes.length) {
      int end = from;
      while (end < bytes.length && isDigitOrLineEnd(bytes[end])) {
        end++;
      }
      if (end - from <= LONGEST_KEPT) {
        kept.write(bytes, from, end - from);
      }
      if (end < bytes.length) {
        kept.write(bytes[end]);
      }
      from = end + 1;
    }
    return kept.toByteArray();
  }

  private static boolean isDigitOrLineEnd(byte b) {
    return (b >= '0' && b <= '9')
        || (b >= 'a' && b <= 'f')
        || (b >= 'A' && b <= 'F')
        || b == '\r'
        || b == '\n';
  }
}
