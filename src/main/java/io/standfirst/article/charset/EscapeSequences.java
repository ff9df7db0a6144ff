package io.standfirst.article.charset;

import io.standfirst.article.format.Bytes;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Character sets of seven bits that say by escape sequences what follows (ISO 2022): they hold no
 * byte beyond ASCII, so that nothing else tells them from it.
 */
final class EscapeSequences {
  private EscapeSequences() {}

  /** The character set whose escape sequences stand in the bytes; null where none do. */
  static @Nullable Charset charsetOf(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return null;
      }
    }
    if (has(bytes, "\u001b$)C")) {
      return Charset.forName("ISO-2022-KR");
    }
    if (has(bytes, "\u001b$)A") || has(bytes, "\u001b$)G")) {
      return Charset.forName("ISO-2022-CN");
    }
    if (has(bytes, "\u001b$(D")) {
      return Charset.forName("ISO-2022-JP-2");
    }
    return has(bytes, "\u001b$B") || has(bytes, "\u001b$@") || has(bytes, "\u001b(I")
        ? Charset.forName("ISO-2022-JP")
        : null;
  }

  private static boolean has(byte[] bytes, String sequence) {
    return Bytes.contains(bytes, sequence, bytes.length);
  }
}
