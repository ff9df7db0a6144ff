package io.standfirst.article.detect;

import io.standfirst.text.Tables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows files that are no articles by their first bytes. */
final class Magic {
  private static final List<Magic> TABLE =
      Tables.rows(Magic.class, "magic.tsv").stream()
          .map(row -> new Magic(Integer.parseInt(row[0]), row[1], row[2]))
          .toList();

  private final int offset;
  private final String hex;
  private final String mediaType;

  private Magic(int offset, String hex, String mediaType) {
    this.offset = offset;
    this.hex = hex;
    this.mediaType = mediaType;
  }

  /** The media type that a file's first bytes tell; null where they tell none. */
  static @Nullable String mediaTypeOf(byte[] bytes) {
    for (Magic magic : TABLE) {
      if (magic.matches(bytes)) {
        return magic.mediaType;
      }
    }
    return null;
  }

  private boolean matches(byte[] bytes) {
    if (bytes.length < offset + hex.length() / 2) {
      return false;
    }
    for (int i = 0; i < hex.length(); i += 2) {
      if (hex.charAt(i) != '.'
          && (bytes[offset + i / 2] & 0xFF) != Integer.parseInt(hex, i, i + 2, 16)) {
        return false;
      }
    }
    return true;
  }
}
