package io.standfirst.article;

import java.nio.charset.Charset;

/** Names of character sets as other programs know them. */
final class CharsetNames {
  private CharsetNames() {}

  /** The IANA name; for sets of Java's own naming ("x-MacCyrillic") the name without its prefix. */
  static String of(Charset charset) {
    String name = charset.name();
    return switch (name) {
      case "windows-31j" -> "CP932";
      case "x-windows-949" -> "CP949";
      case "x-windows-874" -> "CP874";
      case "x-windows-950" -> "CP950";
      case "x-SJIS_0213" -> "Shift_JIS";
      default -> name.startsWith("x-") ? name.substring(2) : name;
    };
  }
}
