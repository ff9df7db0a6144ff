package io.standfirst.text;

/** What a character is to words and sentences. */
final class Script {
  private Script() {}

  /** Letters, digits and the marks that belong to them. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Characters of scripts that write no space between words. */
  static boolean isUnparted(int c) {
    return c >= 0x0E00
        && ((c <= 0x0EFF) // Thai, Lao
            || (c >= 0x1000 && c <= 0x109F) // Myanmar
            || (c >= 0x1780 && c <= 0x17FF) // Khmer
            || (c >= 0x3040 && c <= 0x30FF) // kana
            || (c >= 0x3400 && c <= 0x9FFF) // Han
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0x20000 && c <= 0x3FFFF));
  }

  /** White space, with the no-break spaces that {@link Character#isWhitespace} leaves out. */
  static boolean isSpace(int c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0xFEFF;
  }

  /** {@code from..to} of {@code text} without surrounding white space. */
  static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }
}
