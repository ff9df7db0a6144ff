package io.standfirst.article.charset;

import java.nio.charset.Charset;

/** Names of character sets as other programs know them. */
public final class CharsetNames {
  private CharsetNames() {}

  /**
   * The name in which any program decodes the bytes to the same text: the IANA name; for sets of
   * Java's own naming ("x-MacCyrillic") the name without its prefix; for marked UTF-16 and UTF-32
   * that name alone, since a decoder of "UTF-16LE" takes a byte order mark for text; for the same
   * reason "UTF-8-SIG" for marked UTF-8, as Python and its detectors call it.
   */
  public static String of(Charset charset, byte[] bytes) {
    String name = charset.name();
    if (name.matches("UTF-(16|32)[BL]E") && UnicodeForms.isMarked(bytes)) {
      return name.substring(0, "UTF-16".length());
    }
    return switch (name) {
      case "UTF-8" -> UnicodeForms.isMarked(bytes) ? "UTF-8-SIG" : name;
      case "windows-31j" -> "CP932";
      case "x-windows-949" -> "CP949";
      case "x-windows-874" -> "CP874";
      case "x-windows-950" -> "CP950";
      case "x-SJIS_0213" -> "Shift_JIS";
      default -> name.startsWith("x-") ? name.substring(2) : name;
    };
  }
}
