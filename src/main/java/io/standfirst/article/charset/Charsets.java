package io.standfirst.article.charset;

import io.standfirst.article.format.DecodedText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. In order: a byte order mark; UTF-16 and UTF-32 by their zeros; escape
 * sequences; strict UTF-8; the character set that the file itself declares, then the one its sender
 * declares, where the bytes bear it out; the set in which they read best. ISO-8859-1 is read as
 * windows-1252, as browsers do (WHATWG Encoding Standard).
 */
public final class Charsets {
  private static final double CONTROLS_ALLOWED = 0.002;

  private Charsets() {}

  /** The text of bytes; null where they are no text in any character set. */
  public static @Nullable DecodedText decode(byte[] bytes, @Nullable String contentType) {
    Charset wide = UnicodeForms.of(bytes);
    if (wide != null) {
      return textIn(bytes, wide);
    }
    Charset escaped = EscapeSequences.charsetOf(bytes);
    if (escaped != null) {
      return textIn(bytes, escaped);
    }
    if (hasBinaryBytes(bytes)) {
      Charset unmarked = CharsetVote.wide(bytes);
      return unmarked == null ? null : textIn(bytes, unmarked);
    }
    String strict = strictly(bytes, StandardCharsets.UTF_8);
    if (strict != null) {
      return new DecodedText(strict, StandardCharsets.UTF_8);
    }
    Charset declared = DeclaredCharset.in(bytes);
    Charset said = DeclaredCharset.ofContentType(contentType);
    if (UnicodeForms.isMostlyUtf8(bytes)) {
      return textIn(bytes, StandardCharsets.UTF_8);
    }
    for (Charset candidate : new @Nullable Charset[] {declared, said}) {
      if (candidate != null) {
        DecodedText text = faithful(bytes, candidate);
        if (text != null && !CharsetVote.contradicts(bytes, text.charset())) {
          return text;
        }
      }
    }
    return textIn(bytes, CharsetVote.of(bytes));
  }

  /** The character set that files mean by a name; null where it is the name of none. */
  public static @Nullable Charset named(String name) {
    Charset charset = DeclaredCharset.named(name);
    return charset == null ? null : Superset.of(charset);
  }

  /** The text where the bytes fit the character set, or the larger one that it stands for. */
  private static @Nullable DecodedText faithful(byte[] bytes, Charset charset) {
    String text = strictly(bytes, charset);
    if (text != null) {
      return new DecodedText(text, charset);
    }
    Charset larger = Superset.of(charset);
    DecodedText decoded = textIn(bytes, larger);
    return decoded != null && fewReplaced(decoded.text()) ? decoded : null;
  }

  private static boolean fewReplaced(String text) {
    long replaced = text.chars().filter(c -> c == '\uFFFD').count();
    long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
    return replaced * 20 <= beyondAscii;
  }

  private static @Nullable DecodedText textIn(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return isText(text) ? new DecodedText(text, charset) : null;
  }

  static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Text has next to no control characters, and is not made of characters that are none. */
  private static boolean isText(String text) {
    long wrong =
        text.chars()
            .filter(c -> (c < ' ' && !isLayout(c)) || c == '\uFFFD' || c >= '\uFFFE')
            .count();
    return wrong <= 2 || wrong < text.length() * 0.05;
  }

  private static boolean hasBinaryBytes(byte[] bytes) {
    int wrong = 0;
    for (byte b : bytes) {
      int c = b & 0xFF;
      if (c < ' ' && !isLayout(c)) {
        wrong += c == 0 ? 4 : 1;
      }
    }
    return wrong > 4 && wrong > bytes.length * CONTROLS_ALLOWED;
  }

  private static boolean isLayout(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1B || c == 0x1A;
  }
}
