package io.standfirst.figures;

import org.jspecify.annotations.Nullable;

/** Quotes what a figure is of, at most twelve words long. */
final class SubjectWords {
  static final int MOST = 12;

  private SubjectWords() {}

  /** The words of the lexemes [from, to), cut after the twelfth; null for none. */
  static @Nullable String quote(Lexemes line, int from, int to) {
    int end = from;
    int words = 0;
    while (end < to) {
      words += isWord(line, from, end) ? 1 : 0;
      if (words > MOST) {
        break;
      }
      end++;
    }
    return end > from ? line.quote(from, end) : null;
  }

  /** How many words the lexemes [from, to) are. */
  static int count(Lexemes line, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isWord(line, from, i) ? 1 : 0;
    }
    return words;
  }

  private static boolean isWord(Lexemes line, int from, int at) {
    return at == from || (line.at(at).isWord() && !line.at(at).glued());
  }
}
