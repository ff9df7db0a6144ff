package io.standfirst.article.mail;

import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.DecodedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Header fields as people read them: encoded words ({@code =?utf-8?Q?caf=C3=A9?=}, RFC 2047, with
 * the language of RFC 2231), and what stands in them as bare bytes against the rules.
 *
 * <p>Words of one character set that follow each other are put together before they are decoded,
 * for many senders part characters of several bytes between them. Linear in the field.
 */
final class EncodedWords {
  private final String field;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private @Nullable Charset openCharset;

  private EncodedWords(String field) {
    this.field = field;
  }

  /**
   * The text of a field.
   *
   * @param field its unfolded value, a character for each byte
   */
  static String decoded(String field) {
    EncodedWords words = new EncodedWords(field);
    words.decode();
    return words.out.toString();
  }

  private void decode() {
    int at = 0;
    int plain = 0;
    while (at < field.length()) {
      int start = field.indexOf("=?", at);
      Word word = start < 0 ? null : wordAt(start);
      if (start < 0) {
        break;
      }
      if (word == null) {
        at = start + 2;
        continue;
      }
      String between = field.substring(plain, start);
      if (!between.isBlank() || open.size() == 0 || !word.charset().equals(openCharset)) {
        close();
        out.append(plain > 0 && between.isBlank() ? "" : bare(between));
      }
      openCharset = word.charset();
      open.writeBytes(word.bytes());
      at = word.end();
      plain = at;
    }
    close();
    out.append(bare(field.substring(plain)));
  }

  private void close() {
    if (openCharset != null) {
      out.append(open.toString(openCharset));
      open.reset();
      openCharset = null;
    }
  }

  private @Nullable Word wordAt(int start) {
    int charsetEnd = field.indexOf('?', start + 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= field.length() || field.charAt(charsetEnd + 2) != '?') {
      return null;
    }
    int end = field.indexOf("?=", charsetEnd + 3);
    String name = field.substring(start + 2, charsetEnd).split("\\*", 2)[0];
    Charset charset = end < 0 ? null : Charsets.named(name);
    if (charset == null) {
      return null;
    }
    String text = field.substring(charsetEnd + 3, end);
    byte[] bytes =
        switch (field.charAt(charsetEnd + 1)) {
          case 'B', 'b' -> base64(text);
          case 'Q', 'q' -> quotedPrintable(text);
          default -> null;
        };
    return bytes == null ? null : new Word(charset, bytes, end + 2);
  }

  private static byte @Nullable [] base64(String text) {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null; // stays as it is written
    }
  }

  private static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }

  private static String bare(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    DecodedText decoded = Charsets.decode(text.getBytes(StandardCharsets.ISO_8859_1), null);
    return decoded == null ? text : decoded.text();
  }

  /**
   * @param end offset after the word
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Word(Charset charset, byte[] bytes, int end) {}
}
