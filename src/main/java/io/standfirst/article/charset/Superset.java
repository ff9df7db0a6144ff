package io.standfirst.article.charset;

import java.nio.charset.Charset;
import java.util.Locale;

/** The larger character sets that files mean when they name a smaller one (WHATWG Encoding). */
final class Superset {
  private Superset() {}

  static Charset of(Charset charset) {
    String larger =
        switch (charset.name().toUpperCase(Locale.ROOT)) {
          case "US-ASCII", "ISO-8859-1" -> "windows-1252";
          case "ISO-8859-9" -> "windows-1254";
          case "TIS-620", "ISO-8859-11" -> "x-windows-874";
          case "GB2312", "GBK" -> "GB18030";
          case "SHIFT_JIS" -> "windows-31j";
          case "EUC-KR" -> "x-windows-949";
          case "BIG5" -> "Big5-HKSCS";
          default -> charset.name();
        };
    return Charset.forName(larger);
  }
}
