package io.standfirst.text;

import java.util.Objects;

/**
 * One sentence of a text.
 *
 * @param index place among the text's sentences, from 0
 * @param paragraph place of its paragraph among the text's paragraphs, from 0
 * @param span where it stands, without surrounding white space
 */
public record Sentence(int index, int paragraph, Span span) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    if (index < 0 || paragraph < 0) {
      throw new IllegalArgumentException(
          "no sentence: index " + index + ", paragraph " + paragraph);
    }
  }
}
