package io.standfirst.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, in the spellings that HTTP wants. */
final class ContentHash {
  private static final int SHORT = 16;

  private ContentHash() {}

  /** The first 128 bits in hexadecimal: 32 digits. */
  static String hex(byte[] content) {
    return HexFormat.of().formatHex(sha256(content), 0, SHORT);
  }

  /** All of it in base64, as Content-Security-Policy names inline scripts and styles. */
  static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(sha256(content));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
