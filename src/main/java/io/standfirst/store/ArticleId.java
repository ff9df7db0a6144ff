package io.standfirst.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of an article: a function of bucket and key, so that every event of one key speaks of one
 * article.
 *
 * @param value 32 hexadecimal digits
 */
public record ArticleId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public ArticleId {
    Objects.requireNonNull(value, "value");
    if (!isId(value)) {
      throw new IllegalArgumentException("no article id: " + value);
    }
  }

  public static boolean isId(String value) {
    return FORM.matcher(value).matches();
  }

  /** The first 128 bits of the SHA-256 of bucket, NUL and key in UTF-8. */
  public static ArticleId of(String bucket, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((bucket + '\0' + key).getBytes(StandardCharsets.UTF_8));
      return new ArticleId(HexFormat.of().formatHex(hash, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
