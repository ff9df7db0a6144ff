package io.standfirst.summary.topics;

import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words of a language by kind, from a table with the columns language, kind, words. */
final class WordTable {
  private static final Map<String, WordTable> NAMES = load("name-words.tsv");
  private static final Map<String, WordTable> PHRASES = load("phrase-words.tsv");
  private static final WordTable NONE = new WordTable();

  /** The kinds of each word, as {@linkplain WordKind#bit bits}. */
  private final Map<String, Integer> words = new HashMap<>();

  private int kinds;

  private WordTable() {}

  /** What names are told by; English words where the language is not known. */
  static WordTable names(Language language) {
    return NAMES.getOrDefault(language.isKnown() ? language.code() : "en", NONE);
  }

  /** What noun phrases are told by; English words where the language is not known. */
  static WordTable phrases(Language language) {
    return PHRASES.getOrDefault(language.isKnown() ? language.code() : "en", NONE);
  }

  /** Whether a word, in lower case, is of a kind. */
  boolean is(WordKind kind, String word) {
    return (kinds & kind.bit()) != 0 && (words.getOrDefault(word, 0) & kind.bit()) != 0;
  }

  /** Whether there are words of a kind. */
  boolean has(WordKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  private void add(WordKind kind, String list) {
    kinds |= kind.bit();
    for (String word : list.split(" ", -1)) {
      words.merge(word, kind.bit(), (a, b) -> a | b);
    }
  }

  private static Map<String, WordTable> load(String name) {
    Map<String, WordTable> tables = new HashMap<>();
    for (String line : Tables.lines(WordTable.class, name)) {
      String[] columns = line.split("\t", 3);
      WordKind kind = WordKind.valueOf(columns[1].toUpperCase(Locale.ROOT));
      tables.computeIfAbsent(columns[0], _ -> new WordTable()).add(kind, columns[2]);
    }
    return Map.copyOf(tables);
  }
}
