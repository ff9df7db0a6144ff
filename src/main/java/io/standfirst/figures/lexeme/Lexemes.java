package io.standfirst.figures.lexeme;

import io.standfirst.text.Span;
import java.util.List;

/** The lexemes of one sentence, asked for by place; outside of it stands {@link #END}. */
public final class Lexemes {
  private static final Lexeme END = new Lexeme(Lexeme.Type.END, 0, 0, "", "", null, false);

  private final String text;
  private final List<Lexeme> all;

  /** Those of one sentence, in its order, and the text that their offsets count in. */
  public Lexemes(String text, List<Lexeme> all) {
    this.text = text;
    this.all = List.copyOf(all);
  }

  /** The lexeme at a place; one of type {@code END} outside of the sentence. */
  public Lexeme at(int index) {
    return index < 0 || index >= all.size() ? END : all.get(index);
  }

  /** How many there are. */
  public int size() {
    return all.size();
  }

  /** The whole text that the sentence is of. */
  public String text() {
    return text;
  }

  /** The words as written from one lexeme up to, not with, another. */
  public String quote(int from, int to) {
    return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
  }

  /** Where the lexemes [from, to) stand in the text; there is at least one. */
  public Span span(int from, int to) {
    return Span.of(at(from).start(), at(to - 1).end());
  }
}
