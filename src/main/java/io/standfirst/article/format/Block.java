package io.standfirst.article.format;

import java.util.Objects;

/**
 * A paragraph, heading, list or table of a file.
 *
 * @param text without markup; lines of lists and tables separated by "\n"; never blank
 */
public record Block(Kind kind, String text) {
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST,
    TABLE
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block is never blank");
    }
  }

  public static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, text);
  }

  public static Block heading(String text) {
    return new Block(Kind.HEADING, text);
  }

  Block withText(String value) {
    return new Block(kind, value);
  }

  public boolean isHeading() {
    return kind == Kind.HEADING;
  }
}
