package io.standfirst.article.charset;

import io.standfirst.text.Tables;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Character sets that files and senders name: meta elements, XML declarations, content types. */
final class DeclaredCharset {
  private static final int LOOK_AT = 8192;
  private static final Map<String, String> LABELS =
      Tables.rows(DeclaredCharset.class, "charset-labels.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private DeclaredCharset() {}

  /** The character set that the file names near its beginning; null where it names none. */
  static @Nullable Charset in(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOK_AT, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml")) {
      int end = start.indexOf("?>");
      Charset named = named(valueAfter(start.substring(0, Math.max(0, end)), "encoding"));
      if (named != null) {
        return named;
      }
    }
    for (int meta = start.indexOf("<meta"); meta >= 0; meta = start.indexOf("<meta", meta + 5)) {
      int end = start.indexOf('>', meta);
      Charset named =
          named(valueAfter(start.substring(meta, end < 0 ? start.length() : end), "charset"));
      if (named != null) {
        // A page that names UTF-16 in ASCII cannot mean it.
        return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
      }
    }
    return null;
  }

  /** The character set of "text/html; charset=…"; null where there is none. */
  static @Nullable Charset ofContentType(@Nullable String contentType) {
    return contentType == null
        ? null
        : named(valueAfter(contentType.toLowerCase(Locale.ROOT), "charset"));
  }

  static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    try {
      String lower = name.toLowerCase(Locale.ROOT);
      return windows(Charset.forName(LABELS.getOrDefault(lower, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // a name that no Java knows declares nothing
    }
  }

  private static Charset windows(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : charset;
  }

  private static @Nullable String valueAfter(String text, String key) {
    int at = text.indexOf(key);
    if (at < 0) {
      return null;
    }
    int start = at + key.length();
    while (start < text.length() && " =\"'\t\r\n".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }
}
