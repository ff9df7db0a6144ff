package io.standfirst.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How widespread a word is in news: English words by the number of articles that have them, of a
 * collection of {@value #DOCUMENTS}.
 */
public final class DocumentFrequencies {
  private static final int DOCUMENTS = 33_103;

  private final Map<String, Integer> counts;
  private final double rarest;

  private DocumentFrequencies(Map<String, Integer> counts, int fewest) {
    this.counts = counts;
    rarest = rarity(fewest) + 1;
  }

  /** The table that comes with this package. */
  public static DocumentFrequencies load() {
    return parse(Tables.bytes(DocumentFrequencies.class, "document-frequencies.tsv"));
  }

  /** One pass over the bytes, since every cold start waits for it. */
  private static DocumentFrequencies parse(byte[] table) {
    Map<String, Integer> counts = HashMap.newHashMap(10_000);
    int fewest = DOCUMENTS;
    int at = 0;
    while (at < table.length) {
      int start = at;
      int tab = -1;
      int count = 0;
      for (; at < table.length && table[at] != '\n'; at++) {
        if (tab >= 0) {
          count = 10 * count + table[at] - '0';
        } else if (table[at] == '\t') {
          tab = at;
        }
      }
      at++;
      if (table[start] != '#') {
        counts.put(new String(table, start, tab - start, StandardCharsets.UTF_8), count);
        fewest = Math.min(fewest, count);
      }
    }
    return new DocumentFrequencies(counts, fewest);
  }

  /**
   * The inverse document frequency of a word in lower case: natural logarithm of the collection's
   * size over the number of articles with the word; for a word that is not in the table, one more
   * than its rarest word's.
   */
  public double rarity(String word) {
    Integer count = counts.get(word);
    return count == null ? rarest : rarity(count);
  }

  private static double rarity(int documents) {
    return StrictMath.log((double) DOCUMENTS / documents);
  }
}
