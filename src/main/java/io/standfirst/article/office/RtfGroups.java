package io.standfirst.article.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Mends an RTF file for its parser (Rich Text Format Specification 1.9.1).
 *
 * <p>Groups that the parser writes into the text like any other are taken out: heads and feet of
 * pages, and what was deleted while changes were tracked; footnotes are put after the text. Where
 * the text begins, a word is put that says so, for the parser drops what comes before the first
 * word of formatting. Groups that a file which was cut off leaves open are closed, lest the parser
 * make a character of the end. One pass; braces that are escaped and data of {@code \bin} are
 * passed over.
 */
final class RtfGroups {
  private static final Set<String> FURNITURE =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  /** Groups before the text, besides those that begin with the word {@code \*}. */
  private static final Set<String> HEADER =
      Set.of(
          "fonttbl",
          "filetbl",
          "colortbl",
          "stylesheet",
          "listtable",
          "listoverridetable",
          "revtbl",
          "info");

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 11;
  private static final int FIRST_WORDS = 16;

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
    int at = 0;
    int depth = 0;
    boolean begun = false;
    while (at < rtf.length && (rtf[at] != '}' || depth > 1)) {
      int next = next(at);
      Set<String> words = rtf[at] == '{' ? firstWords(at + 1) : Set.of();
      boolean note = words.contains("footnote");
      if (note || words.contains("deleted") || words.stream().anyMatch(FURNITURE::contains)) {
        next = group(at, note);
      } else {
        if (!begun && depth == 1 && isText(at, words)) {
          begun = true;
          delimit(at);
          text.writeBytes(ascii("\\ltrch "));
        }
        depth += rtf[at] == '{' ? 1 : rtf[at] == '}' ? -1 : 0;
        text.write(rtf, at, next - at);
      }
      at = next;
    }
    text.writeBytes(notes.toByteArray());
    text.writeBytes(ascii("}".repeat(Math.max(1, depth))));
    return text.toByteArray();
  }

  /** Takes out the group that opens here; the place after it. */
  private int group(int open, boolean note) {
    int depth = 0;
    int at = open;
    do {
      depth += rtf[at] == '{' ? 1 : rtf[at] == '}' ? -1 : 0;
      at = next(at);
    } while (at < rtf.length && depth > 0);
    if (note) {
      notes.writeBytes(ascii("\\par "));
      notes.write(rtf, open, at - open);
      notes.writeBytes(ascii("}".repeat(depth)));
    }
    delimit(open);
    return at;
  }

  /** Whether the text begins here, within no group but that of the whole file. */
  private boolean isText(int at, Set<String> words) {
    return switch (rtf[at]) {
      case '{' -> !words.contains("*") && words.stream().noneMatch(HEADER::contains);
      case '}', '\r', '\n' -> false;
      case '\\' -> wordAt(at).isEmpty() && next(at) > at + 1;
      default -> true;
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The control words, with their numbers, with which a group begins. */
  private Set<String> firstWords(int from) {
    Set<String> words = new HashSet<>();
    int at = from;
    for (int i = 0; i < FIRST_WORDS && at < rtf.length && rtf[at] == '\\'; i++) {
      int end = next(at);
      String word = new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII).strip();
      words.add(word);
      at = end;
    }
    return words;
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

  /** The place after the byte, escape or run of data that begins here. */
  private int next(int at) {
    if (rtf[at] != '\\') {
      return at + 1;
    }
    String word = wordAt(at);
    if (word.isEmpty()) {
      return Math.min(rtf.length, at + 2);
    }
    int end = at + 1 + word.length();
    int first = end;
    long number = 0;
    end += end < rtf.length && rtf[end] == '-' ? 1 : 0;
    while (end < rtf.length && end < first + LONGEST_NUMBER && Character.isDigit(rtf[end])) {
      number = number * 10 + (rtf[end] - '0');
      end++;
    }
    end += end < rtf.length && rtf[end] == ' ' ? 1 : 0;
    return (int) Math.min(rtf.length, end + (word.equals("bin") ? number : 0));
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
