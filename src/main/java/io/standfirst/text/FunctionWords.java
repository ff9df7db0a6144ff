package io.standfirst.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The closed-class words of each language: what a language is recognised by, and what carries no
 * topic.
 */
final class FunctionWords {
  private static final Map<String, Set<String>> BY_LANGUAGE = load();

  private FunctionWords() {}

  /** The words of a language, in lower case; none for a language without a list. */
  static Set<String> of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.code(), Set.of());
  }

  /** Every list, by language code, in the order of the table. */
  static Map<String, Set<String>> all() {
    return BY_LANGUAGE;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String line : Table.lines("function-words.tsv")) {
      int tab = line.indexOf('\t');
      lists.put(line.substring(0, tab), Table.words(line.substring(tab + 1)));
    }
    return Map.copyOf(lists);
  }
}
