package io.standfirst.article;

import java.util.Objects;

/**
 * A paragraph, heading, list or table of a file.
 *
 * @param text without markup; lines of lists and tables separated by "\n"; never blank
 */
record Block(Kind kind, String text) {
  enum Kind {
    HEADING,
    PARAGRAPH,
    LIST,
    TABLE
  }

  Block {
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block is never blank");
    }
  }

  static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, text);
  }

  static Block heading(String text) {
    return new Block(Kind.HEADING, text);
  }

  Block withText(String value) {
    return new Block(kind, value);
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }
}
