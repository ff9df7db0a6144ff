package io.standfirst.article.format;

import io.standfirst.article.Limits;
import io.standfirst.article.Upload.Hints;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to the reader of its format.
 *
 * @param bytes the whole file; never changed
 * @param type what it is
 * @param decoded its characters; null for formats that are no text
 * @param hints what its sender said
 * @param limits what it may cost
 * @param deadline until when it must be read
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, never changed
public record Source(
    byte[] bytes,
    FileType type,
    @Nullable DecodedText decoded,
    Hints hints,
    Limits limits,
    Deadline deadline) {

  /** The characters of a file whose type {@linkplain FileType#isText() is text}. */
  public String text() {
    if (decoded == null) {
      throw new IllegalStateException(type + " is not decoded");
    }
    return decoded.text();
  }

  /** The same file, to be read until then. */
  public Source with(Deadline newDeadline) {
    return new Source(bytes, type, decoded, hints, limits, newDeadline);
  }
}
