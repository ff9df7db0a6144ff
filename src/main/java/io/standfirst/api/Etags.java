package io.standfirst.api;

/**
 * Entity tags: a strong hash of an answer's bytes, and what If-None-Match says of it (RFC 9110).
 */
final class Etags {
  private Etags() {}

  static String of(byte[] body) {
    return '"' + ContentHash.hex(body) + '"';
  }

  /** Whether If-None-Match names the tag: {@code *}, or in its list, compared weakly. */
  static boolean matches(String ifNoneMatch, String etag) {
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    int at = 0;
    while (true) {
      int open = ifNoneMatch.indexOf('"', at);
      int close = open < 0 ? -1 : ifNoneMatch.indexOf('"', open + 1);
      if (close < 0) {
        return false;
      }
      if (etag.contentEquals(ifNoneMatch.subSequence(open, close + 1))) {
        return true;
      }
      at = close + 1;
    }
  }
}
