package io.standfirst.article.reader;

import io.standfirst.article.Limits;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.FileType;
import org.jspecify.annotations.Nullable;

/**
 * Cuts plain text and Markdown before they are parsed: what comes so late is never kept, and a
 * parser of Markdown, which nothing interrupts, is given no more than it ends in time.
 */
final class LongText {
  private LongText() {}

  /** Whether a text is one to be cut. */
  static boolean isLong(FileType type, @Nullable DecodedText decoded, Limits limits) {
    return decoded != null && decoded.text().length() > most(type, limits);
  }

  /** Markdown is mostly text: twice what is kept has enough of it. */
  private static int most(FileType type, Limits limits) {
    return switch (type) {
      case PLAIN_TEXT -> limits.written();
      case MARKDOWN -> Math.min(limits.written(), 2 * limits.characters());
      default -> Integer.MAX_VALUE;
    };
  }

  /** The text itself where it is of another type or no longer than the limit; else its start. */
  static @Nullable DecodedText cut(FileType type, @Nullable DecodedText decoded, Limits limits) {
    if (decoded == null || !isLong(type, decoded, limits)) {
      return decoded;
    }
    int most = most(type, limits);
    String text = decoded.text();
    int line = text.lastIndexOf('\n', most);
    int end = line > most / 2 ? line : most;
    boolean parted = Character.isHighSurrogate(text.charAt(end - 1));
    return new DecodedText(text.substring(0, parted ? end - 1 : end), decoded.charset());
  }
}
