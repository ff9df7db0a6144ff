package io.standfirst.article.html.fact;

import io.standfirst.text.Tables;
import java.util.HashMap;
import java.util.Map;

/** The weights of kinds of evidence for one fact, after the table {@code weights.tsv}. */
final class FactWeights {
  private final Map<String, Double> weights = new HashMap<>();

  private FactWeights(String fact) {
    for (String[] row : Tables.rows(FactWeights.class, "weights.tsv")) {
      if (row[0].equals(fact)) {
        weights.put(row[1], Double.parseDouble(row[2]));
      }
    }
  }

  static FactWeights ofFact(String fact) {
    return new FactWeights(fact);
  }

  /** The weight of a kind; what the table does not know weighs nothing. */
  double of(String kind) {
    return weights.getOrDefault(kind, 0.0);
  }
}
