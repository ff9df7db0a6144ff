package io.standfirst.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Paths as lists of decoded segments. */
final class Paths {
  private Paths() {}

  /**
   * The segments of a path; none for "/". One slash at the end is as good as none. An encoded slash
   * ends no segment.
   *
   * @throws ProblemException when the path is no percent-encoded UTF-8
   */
  static List<String> segments(String path) {
    String trimmed = path.startsWith("/") ? path.substring(1) : path;
    if (trimmed.endsWith("/")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    List<String> segments = new ArrayList<>();
    int start = 0;
    while (!trimmed.isEmpty() && start <= trimmed.length()) {
      int slash = trimmed.indexOf('/', start);
      int end = slash < 0 ? trimmed.length() : slash;
      segments.add(decoded(trimmed.substring(start, end)));
      start = end + 1;
    }
    return segments;
  }

  private static String decoded(String segment) {
    if (segment.indexOf('%') < 0) {
      return segment;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
    int i = 0;
    while (i < segment.length()) {
      int next = segment.indexOf('%', i);
      int end = next < 0 ? segment.length() : next;
      bytes.writeBytes(segment.substring(i, end).getBytes(StandardCharsets.UTF_8));
      i = end;
      if (next >= 0) {
        bytes.write(octet(segment, next + 1));
        i = next + 3;
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
  }

  private static int octet(String segment, int at) {
    int high = at < segment.length() ? Character.digit(segment.charAt(at), 16) : -1;
    int low = at + 1 < segment.length() ? Character.digit(segment.charAt(at + 1), 16) : -1;
    if (high < 0 || low < 0) {
      throw malformed();
    }
    return high << 4 | low;
  }

  private static ProblemException malformed() {
    return new ProblemException(Problem.malformedRequest("The path is not percent-encoded UTF-8."));
  }
}
