package io.standfirst.figures.number;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.number.NumeralWords.Entry;
import io.standfirst.figures.number.NumeralWords.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts what other languages write as one word and the grammars know as two: "d'euros", an article
 * or preposition that has lost its end and its noun; "zweitägig", a number and what it measures.
 */
final class JoinedWords {
  private JoinedWords() {}

  /** The lexemes of a sentence in a language, those words parted. */
  static Lexemes parted(Lexemes line, NumeralWords words, String language) {
    List<Lexeme> parts = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      Lexeme whole = line.at(at);
      int tail = words.tail(whole);
      int end = tail > 0 && isNumber(whole, tail, words) ? tail : words.elided(whole);
      if (end > 0) {
        parts.add(part(whole, 0, end, whole.glued()));
        parts.add(part(whole, end, whole.raw().length(), true));
      } else {
        parts.add(whole);
      }
    }
    return new Lexemes(line.text(), parts, language);
  }

  private static boolean isNumber(Lexeme whole, int end, NumeralWords words) {
    Lexeme number = part(whole, 0, end, false);
    Entry entry = words.of(number);
    return entry != null
        ? entry.role() == Role.SMALL || entry.role() == Role.TENS || entry.role() == Role.DOUBTFUL
        : words.sum(number.word(), new NumeralSum(false));
  }

  private static Lexeme part(Lexeme whole, int from, int to, boolean glued) {
    String raw = whole.raw().substring(from, to);
    int start = whole.start() + from;
    String word = Lexeme.lower(raw);
    return new Lexeme(whole.type(), start, start + raw.length(), raw, word, null, glued);
  }
}
