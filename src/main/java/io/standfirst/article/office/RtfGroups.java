package io.standfirst.article.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Groups of an RTF file that its parser writes into the text like any other: heads and feet of
 * pages, which go, and footnotes, which are put after the text. One pass; braces that are escaped
 * and data of {@code \bin} are passed over (Rich Text Format Specification 1.9.1).
 */
final class RtfGroups {
  private static final Set<String> FURNITURE =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");
  private static final int LONGEST_WORD = 32;

  private final byte[] rtf;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

  private RtfGroups(byte[] rtf) {
    this.rtf = rtf;
  }

  static byte[] withoutFurniture(byte[] rtf) {
    return new RtfGroups(rtf).part();
  }

  private byte[] part() {
    int end = lastBrace();
    int at = 0;
    while (at < end) {
      int open = at;
      int next = next(at);
      String word = rtf[at] == '{' ? wordAt(at + 1) : "";
      if (FURNITURE.contains(word)) {
        at = groupEnd(at, end);
        delimit(open);
      } else if (word.equals("footnote")) {
        int close = groupEnd(at, end);
        notes.writeBytes("\\par ".getBytes(StandardCharsets.US_ASCII));
        notes.write(rtf, at, close - at);
        delimit(open);
        at = close;
      } else {
        text.write(rtf, at, Math.min(next, end) - at);
        at = next;
      }
    }
    text.writeBytes(notes.toByteArray());
    text.write(rtf, end, rtf.length - end);
    return text.toByteArray();
  }

  /** Ends a control word before a group that goes, lest it run into what follows the group. */
  private void delimit(int open) {
    int at = open - 1;
    while (at > 0 && at > open - LONGEST_WORD && Character.isLetterOrDigit(rtf[at])) {
      at--;
    }
    if (at >= 0 && at < open - 1 && rtf[at] == '\\') {
      text.write(' ');
    }
  }

  private int lastBrace() {
    int at = rtf.length - 1;
    while (at >= 0 && rtf[at] != '}') {
      at--;
    }
    return at < 0 ? rtf.length : at;
  }

  /** The place after the byte, escape or run of data that begins here. */
  private int next(int at) {
    if (rtf[at] != '\\') {
      return at + 1;
    }
    String word = wordAt(at);
    if (!word.equals("bin")) {
      return at + 2;
    }
    int digits = at + 1 + word.length();
    int length = 0;
    while (digits < rtf.length && Character.isDigit(rtf[digits]) && length < rtf.length) {
      length = length * 10 + (rtf[digits] - '0');
      digits++;
    }
    return Math.min(rtf.length, digits + 1 + Math.min(length, rtf.length));
  }

  /** The place after the group that opens here. */
  private int groupEnd(int open, int end) {
    int depth = 0;
    int at = open;
    while (at < end) {
      depth += rtf[at] == '{' ? 1 : rtf[at] == '}' ? -1 : 0;
      at = next(at);
      if (depth == 0) {
        return at;
      }
    }
    return end;
  }

  /** The control word that stands here; "" where there is none. */
  private String wordAt(int at) {
    if (at >= rtf.length || rtf[at] != '\\') {
      return "";
    }
    int end = at + 1;
    while (end < rtf.length && end < at + LONGEST_WORD && Character.isLetter(rtf[end])) {
      end++;
    }
    return new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
  }
}
