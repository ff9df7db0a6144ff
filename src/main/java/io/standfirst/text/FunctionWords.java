package io.standfirst.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The closed-class words of each language: what a language is recognised by, and what carries no
 * topic. A list is taken apart when its language is first asked for.
 */
final class FunctionWords {
  private static final Lazy<Set<String>> NONE = new Lazy<>(Set::of);
  private static final Map<String, Lazy<Set<String>>> BY_LANGUAGE = load();

  private FunctionWords() {}

  /** The words of a language, in lower case; none for a language without a list. */
  static Set<String> of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.code(), NONE).get();
  }

  private static Map<String, Lazy<Set<String>>> load() {
    Map<String, Lazy<Set<String>>> lists = new HashMap<>();
    for (String line : Tables.lines(FunctionWords.class, "function-words.tsv")) {
      int tab = line.indexOf('\t');
      lists.put(
          line.substring(0, tab),
          new Lazy<>(() -> Set.copyOf(Tables.words(line.substring(tab + 1), ' '))));
    }
    return Map.copyOf(lists);
  }
}
