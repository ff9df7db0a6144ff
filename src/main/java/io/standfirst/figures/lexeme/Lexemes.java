package io.standfirst.figures.lexeme;

import io.standfirst.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexemes of one sentence, asked for by place; outside of it stands {@link #END}. */
public final class Lexemes {
  private static final Lexeme END = new Lexeme(Lexeme.Type.END, 0, 0, "", "", null, false);

  private static final String ENGLISH = "en";

  private final String text;
  private final List<Lexeme> all;
  private final String language;
  private final boolean english;
  private final Map<Integer, String> senses;

  /** Those of one sentence, in its order, and the text that their offsets count in. */
  public Lexemes(String text, List<Lexeme> all) {
    this(text, all, ENGLISH);
  }

  /** Those of a sentence whose nouns and small words are read as those of a language. */
  public Lexemes(String text, List<Lexeme> all, String language) {
    this(text, all, language, Map.of());
  }

  private Lexemes(String text, List<Lexeme> all, String language, Map<Integer, String> senses) {
    this.text = text;
    this.all = List.copyOf(all);
    this.language = language;
    this.english = language.equals(ENGLISH);
    this.senses = Map.copyOf(senses);
  }

  /** The same, where words that may mean several things mean this, by their places. */
  public Lexemes meaning(Map<Integer, String> meant) {
    return new Lexemes(text, all, language, meant);
  }

  /** What a word that may mean several things means here; null where nothing tells. */
  public @Nullable String sense(int index) {
    return senses.isEmpty() ? null : senses.get(index);
  }

  /** Whether the grammar of English holds in the sentence, as it does where no other is known. */
  public boolean isEnglish() {
    return english;
  }

  /** The code of the language whose grammar holds in the sentence. */
  public String language() {
    return language;
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
