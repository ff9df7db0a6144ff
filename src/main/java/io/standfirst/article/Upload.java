package io.standfirst.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was uploaded, with what its sender said of it. The bytes are not copied: nobody
 * changes them.
 *
 * @param bytes the whole file
 * @param hints what the sender said; never trusted over the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying 20 MB would help nobody
public record Upload(byte[] bytes, Hints hints) {
  public Upload {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(hints, "hints");
  }

  /**
   * What a sender says of a file.
   *
   * @param name file name or object key, "2025/report.pdf"
   * @param contentType media type, with or without parameters
   * @param title title to use instead of the file's own
   * @param url where the article was published; read for its date and to resolve nothing else
   * @param published ISO 8601 date or date-time to use instead of the file's own
   * @param language BCP 47 tag to use instead of the file's own
   */
  public record Hints(
      @Nullable String name,
      @Nullable String contentType,
      @Nullable String title,
      @Nullable String url,
      @Nullable String published,
      @Nullable String language) {
    public static final Hints NONE = new Hints(null, null, null, null, null, null);

    public static Hints ofName(String name) {
      return new Hints(name, null, null, null, null, null);
    }

    public Hints withContentType(@Nullable String contentType) {
      return new Hints(name, contentType, title, url, published, language);
    }
  }
}
