package io.standfirst.document;

import java.util.Arrays;

/** What offsets count. The field names say what documents and parameters say. */
public enum OffsetUnit {
  UTF16("utf16"),
  CODEPOINT("codepoint"),
  UTF8("utf8");

  private final String label;

  OffsetUnit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * Where each UTF-16 offset of {@code text} lies in this unit: an array of {@code text.length() +
   * 1} offsets. An offset inside a surrogate pair, which no span has, counts as the pair's end.
   */
  int[] positions(String text) {
    int[] positions = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int width = Character.charCount(codePoint);
      positions[i] = at;
      at += unitsOf(codePoint);
      if (width == 2) {
        positions[i + 1] = at;
      }
      i += width;
    }
    positions[text.length()] = at;
    return positions;
  }

  private int unitsOf(int codePoint) {
    return switch (this) {
      case UTF16 -> Character.charCount(codePoint);
      case CODEPOINT -> 1;
      case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    };
  }

  /**
   * The unit of a label.
   *
   * @throws IllegalArgumentException for any other word, naming those that there are
   */
  public static OffsetUnit ofLabel(String label) {
    return Arrays.stream(values())
        .filter(unit -> unit.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("offsets are utf16, codepoint or utf8, not " + label));
  }
}
