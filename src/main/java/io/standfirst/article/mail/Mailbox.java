package io.standfirst.article.mail;

import io.standfirst.article.format.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the messages of a mailbox (RFC 4155): each begins with a line "From …" at the start or
 * after a blank line, before a header. A file without such lines is one message. Linear.
 */
final class Mailbox {
  private Mailbox() {}

  /** The messages in their order, without their lines "From …". */
  static List<byte[]> messages(byte[] file) {
    byte[] bytes = Bytes.contains(file, "\n", file.length) ? file : withLineFeeds(file);
    List<byte[]> messages = new ArrayList<>();
    int at = skipBlank(bytes);
    while (at < bytes.length) {
      int start = isPostmark(bytes, at) ? lineEnd(bytes, at) : at;
      int next = nextPostmark(bytes, start);
      boolean whole = start == 0 && next == bytes.length;
      messages.add(whole ? bytes : Arrays.copyOfRange(bytes, start, next));
      at = next;
    }
    return messages;
  }

  private static int nextPostmark(byte[] bytes, int from) {
    int at = lineEnd(bytes, from);
    boolean blank = false;
    while (at < bytes.length) {
      if (blank && isPostmark(bytes, at) && isField(bytes, lineEnd(bytes, at))) {
        return at;
      }
      blank = bytes[at] == '\n' || bytes[at] == '\r';
      at = lineEnd(bytes, at);
    }
    return bytes.length;
  }

  private static boolean isPostmark(byte[] bytes, int at) {
    return Bytes.indexOf(bytes, "From ", at, at + 1) == at;
  }

  /** Whether a line is a header field, "Subject: …". */
  private static boolean isField(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] > ' ' && bytes[at] != ':') {
      at++;
    }
    return at > from && at < bytes.length && bytes[at] == ':';
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private static int skipBlank(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ')) {
      at++;
    }
    return at;
  }

  /** Files of old Macs end lines by a carriage return alone, which no parser of mail takes. */
  private static byte[] withLineFeeds(byte[] file) {
    byte[] bytes = file.clone();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\r') {
        bytes[i] = '\n';
      }
    }
    return bytes;
  }
}
