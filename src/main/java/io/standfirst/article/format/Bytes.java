package io.standfirst.article.format;

import java.nio.charset.StandardCharsets;

/** Looks for ASCII in bytes. */
public final class Bytes {
  private Bytes() {}

  public static boolean startsWith(byte[] bytes, String ascii) {
    return at(bytes, 0, ascii.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The first place of {@code ascii} that begins before {@code limit}; -1 when there is none. */
  public static int indexOf(byte[] bytes, String ascii, int from, int limit) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    int last = Math.min(limit, bytes.length - wanted.length + 1);
    for (int i = from; i < last; i++) {
      if (bytes[i] == wanted[0] && at(bytes, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The last place of {@code ascii} that begins from {@code from} on and before {@code limit}. */
  public static int lastIndexOf(byte[] bytes, String ascii, int from, int limit) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = Math.min(limit, bytes.length - wanted.length + 1) - 1; i >= from; i--) {
      if (at(bytes, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  public static boolean contains(byte[] bytes, String ascii, int limit) {
    return indexOf(bytes, ascii, 0, limit) >= 0;
  }

  private static boolean at(byte[] bytes, int offset, byte[] wanted) {
    if (offset + wanted.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[offset + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
