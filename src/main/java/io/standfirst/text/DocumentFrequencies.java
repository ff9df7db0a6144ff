package io.standfirst.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How widespread a word is in news: English words by the number of articles that have them, of a
 * collection of {@value #DOCUMENTS}.
 */
public final class DocumentFrequencies {
  private static final int DOCUMENTS = 33_103;

  private final Map<String, Float> rarities;
  private final double rarest;

  private DocumentFrequencies(Map<String, Float> rarities, double rarest) {
    this.rarities = rarities;
    this.rarest = rarest;
  }

  /** The table that comes with this package. */
  public static DocumentFrequencies load() {
    List<String> lines = Table.lines("document-frequencies.tsv");
    Map<String, Float> rarities = HashMap.newHashMap(lines.size());
    double rarest = 0;
    for (String line : lines) {
      int tab = line.indexOf('\t');
      double rarity = rarity(Integer.parseInt(line, tab + 1, line.length(), 10));
      rarities.put(line.substring(0, tab), (float) rarity);
      rarest = Math.max(rarest, rarity);
    }
    return new DocumentFrequencies(rarities, rarest + 1);
  }

  /**
   * The inverse document frequency of a word in lower case: natural logarithm of the collection's
   * size over the number of articles with the word; for a word that is not in the table, one more
   * than its rarest word's.
   */
  public double rarity(String word) {
    Float rarity = rarities.get(word);
    return rarity == null ? rarest : rarity;
  }

  private static double rarity(int documents) {
    return StrictMath.log((double) DOCUMENTS / documents);
  }
}
