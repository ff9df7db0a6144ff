package io.standfirst.figures;

import io.standfirst.text.Span;
import java.util.List;

/** The lexemes of one sentence, asked for by place; outside of it stands {@link #END}. */
final class Lexemes {
  private static final Lexeme END = new Lexeme(Lexeme.Type.END, 0, 0, "", "", null, false);

  private final String text;
  private final List<Lexeme> all;

  Lexemes(String text, List<Lexeme> all) {
    this.text = text;
    this.all = List.copyOf(all);
  }

  Lexeme at(int index) {
    return index < 0 || index >= all.size() ? END : all.get(index);
  }

  int size() {
    return all.size();
  }

  String text() {
    return text;
  }

  /** The words as written from one lexeme up to, not with, another. */
  String quote(int from, int to) {
    return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
  }

  Span span(int from, int to) {
    return Span.of(at(from).start(), at(to - 1).end());
  }
}
