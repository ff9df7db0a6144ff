package io.standfirst.article.charset;

import io.standfirst.article.format.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Forms of Unicode known by their byte order mark, or by where their zeros lie. */
final class UnicodeForms {
  private static final int LOOK_AT = 8192;

  private UnicodeForms() {}

  /** UTF-8 only where it is marked; null for all that is neither marked nor wide. */
  static @Nullable Charset of(byte[] bytes) {
    Charset marked = ofMark(bytes);
    return marked == null ? byZeros(bytes) : marked;
  }

  /** Whether a byte order mark begins the bytes. */
  static boolean isMarked(byte[] bytes) {
    return ofMark(bytes) != null;
  }

  private static @Nullable Charset ofMark(byte[] bytes) {
    if (Bytes.startsWith(bytes, "\u00ff\u00fe\0\0")) {
      return Charset.forName("UTF-32LE");
    }
    if (Bytes.startsWith(bytes, "\0\0\u00fe\u00ff")) {
      return Charset.forName("UTF-32BE");
    }
    if (Bytes.startsWith(bytes, "\u00ff\u00fe")) {
      return StandardCharsets.UTF_16LE;
    }
    if (Bytes.startsWith(bytes, "\u00fe\u00ff")) {
      return StandardCharsets.UTF_16BE;
    }
    if (Bytes.startsWith(bytes, "\u00ef\u00bb\u00bf")) {
      return StandardCharsets.UTF_8;
    }
    return null;
  }

  /** Nearly all of what lies beyond ASCII is UTF-8: a page with a few broken bytes in it. */
  static boolean isMostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequenceLength(bytes[i] & 0xFF);
      if (length == 1) {
        continue;
      }
      if (length > 1 && continues(bytes, i + 1, length - 1)) {
        whole++;
        i += length - 1;
      } else {
        broken++;
      }
    }
    return whole > 20L * broken;
  }

  private static @Nullable Charset byZeros(byte[] bytes) {
    int end = Math.min(LOOK_AT, bytes.length) & ~3;
    if (end < 4) {
      return null;
    }
    int[] zeros = new int[4];
    for (int i = 0; i < end; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
    }
    int quads = end / 4;
    if (zeros[0] == quads && zeros[1] > quads * 0.9 && zeros[3] < quads / 10.0) {
      return Charset.forName("UTF-32BE");
    }
    if (zeros[3] == quads && zeros[2] > quads * 0.9 && zeros[0] < quads / 10.0) {
      return Charset.forName("UTF-32LE");
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    int pairs = end / 2;
    if (odd > pairs * 0.05 && even <= pairs * 0.01 && mostlyValid(bytes, end, false)) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > pairs * 0.05 && odd <= pairs * 0.01 && mostlyValid(bytes, end, true)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** Whether pairs of bytes are assigned characters, as in text, and not random. */
  private static boolean mostlyValid(byte[] bytes, int end, boolean bigEndian) {
    int wrong = 0;
    for (int i = 0; i + 1 < end; i += 2) {
      int c =
          bigEndian
              ? ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)
              : ((bytes[i + 1] & 0xFF) << 8) | (bytes[i] & 0xFF);
      if (!Character.isDefined(c) || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
        wrong++;
      }
    }
    return wrong * 100L <= end;
  }

  private static int sequenceLength(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
      return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
