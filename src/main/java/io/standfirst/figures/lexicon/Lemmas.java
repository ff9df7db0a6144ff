package io.standfirst.figures.lexicon;

import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Map;

/** Singulars of English nouns: a table of the irregular ones, and rules for the rest. */
public final class Lemmas {
  private final Map<String, String> irregular = new HashMap<>();

  Lemmas() {
    for (String[] row : Tables.rows(Lemmas.class, "lemmas.tsv", 2)) {
      irregular.put(row[0], row[1]);
    }
  }

  /** Whether a word in lower case is the plural of another. */
  public boolean isPlural(String word) {
    return !singular(word).equals(word);
  }

  /** The singular of a noun in lower case; the word itself when it is none of a plural. */
  public String singular(String word) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    int length = word.length();
    if (length > 5 && word.endsWith("women")) {
      return word.substring(0, length - 5) + "woman";
    }
    if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("is") && length > 4) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")
        || word.endsWith("zzes")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }
}
