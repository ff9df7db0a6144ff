package io.standfirst.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Sets of words that tell what a sentence is about, where a word or a unit alone is ambiguous. */
final class Contexts {
  static final String WARMTH = "warmth";
  static final String ANGLE = "angle";
  static final String ROTATION = "rotation";
  static final String WEIGHT = "weight";
  static final String RANKING = "ranking";
  static final String PLACE = "place";
  static final String HARM = "harm";
  static final String ACCOUNTS = "accounts";
  static final String TELLING = "telling";
  static final String TELLING_NOUN = "telling_noun";
  static final String NO_SOURCE = "no_source";
  static final String POSSIBLE = "possible";
  static final String EXPECTED = "expected";
  static final String DENIED = "denied";
  static final String PASSIVE = "passive";
  static final String PERIOD_LEAD = "period_lead";
  static final String PERIOD_JOINT = "period_joint";
  static final String PERIOD_AND = "period_and";
  static final String DISCIPLINE = "discipline";
  static final String NO_SUPERLATIVE = "no_superlative";

  private final Map<String, Set<String>> words = new HashMap<>();

  Contexts() {
    for (String[] row : Tables.rows("contexts.tsv", 2)) {
      words.put(row[0], Set.copyOf(Tables.words(row[1])));
    }
  }

  /** Whether a word of the context stands among the lexemes [from, to). */
  boolean holds(String context, Lexemes line, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      if (has(context, line.at(i))) {
        return true;
      }
    }
    return false;
  }

  boolean has(String context, Lexeme lexeme) {
    return has(context, lexeme.word());
  }

  /** Whether a word in lower case is one of the context's. */
  boolean has(String context, String word) {
    return words.getOrDefault(context, Set.of()).contains(word);
  }
}
