package io.standfirst.text;

import java.util.Objects;

/**
 * A word or number of a text; in scripts that part no words, a character.
 *
 * @param span where it stands
 * @param form its lower-case form with plain apostrophes: "DON’T" is "don't"
 */
public record Token(Span span, String form) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
  }
}
