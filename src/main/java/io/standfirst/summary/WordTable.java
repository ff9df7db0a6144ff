package io.standfirst.summary;

import io.standfirst.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of a language by kind, from a table with the columns language, kind, words. */
final class WordTable {
  private static final Map<String, WordTable> NAMES = load("name-words.tsv");
  private static final Map<String, WordTable> PHRASES = load("phrase-words.tsv");
  private static final WordTable NONE = new WordTable();

  private final Map<String, Set<String>> kinds = new HashMap<>();

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
  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether there are words of a kind. */
  boolean has(String kind) {
    return kinds.containsKey(kind);
  }

  private static Map<String, WordTable> load(String name) {
    Map<String, WordTable> tables = new HashMap<>();
    for (String line : Resource.lines(name)) {
      String[] columns = line.split("\t", 3);
      tables
          .computeIfAbsent(columns[0], _ -> new WordTable())
          .kinds
          .put(columns[1], new HashSet<>(List.of(columns[2].split(" "))));
    }
    return Map.copyOf(tables);
  }
}
