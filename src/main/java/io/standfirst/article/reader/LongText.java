package io.standfirst.article.reader;

import io.standfirst.article.Limits;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.FileType;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the characters of a file to those that its reader needs: the start of plain text and
 * Markdown, for what comes late is never kept; none of mail, which is read from its bytes.
 */
final class LongText {
  private LongText() {}

  /** Whether a text is one to be cut. */
  static boolean isLong(FileType type, @Nullable DecodedText decoded, Limits limits) {
    return decoded != null
        && (type == FileType.PLAIN_TEXT || type == FileType.MARKDOWN)
        && decoded.text().length() > limits.written();
  }

  /** What the reader of a type is given of a text. */
  static @Nullable DecodedText cut(FileType type, @Nullable DecodedText decoded, Limits limits) {
    if (decoded != null && (type == FileType.MAIL || type == FileType.WEB_ARCHIVE)) {
      return new DecodedText("", decoded.charset());
    }
    if (decoded == null || !isLong(type, decoded, limits)) {
      return decoded;
    }
    int most = limits.written();
    String text = decoded.text();
    int line = text.lastIndexOf('\n', most);
    int end = line > most / 2 ? line : most;
    boolean parted = Character.isHighSurrogate(text.charAt(end - 1));
    return new DecodedText(text.substring(0, parted ? end - 1 : end), decoded.charset());
  }
}
