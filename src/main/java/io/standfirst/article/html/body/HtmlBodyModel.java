package io.standfirst.article.html.body;

import io.standfirst.text.Tables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among candidates by a weighted sum of what is known of them. The weights are learnt
 * listwise (Cao et al., "Learning to Rank: From Pairwise Approach to Listwise Approach", 2007) from
 * pages whose text people have marked: the candidate whose words agree best with the marked ones is
 * to be the likeliest of its page. Pairwise learning spends its weights on the order of candidates
 * that are never chosen.
 */
final class HtmlBodyModel {
  private static final double[] WEIGHTS = weights();

  private HtmlBodyModel() {}

  private static double[] weights() {
    List<String[]> rows = Tables.rows(HtmlBodyModel.class, "weights.tsv");
    List<String> names = rows.stream().map(row -> row[0]).toList();
    if (!names.equals(HtmlCandidate.FEATURES)) {
      throw new IllegalStateException("weights.tsv has other features: " + names);
    }
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
  }

  /** The best of some candidates, the first of equals; null of none. */
  static @Nullable HtmlCandidate best(List<HtmlCandidate> candidates) {
    HtmlCandidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (HtmlCandidate candidate : candidates) {
      double score = score(candidate.features());
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static double score(List<Double> features) {
    double score = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      score += WEIGHTS[i] * features.get(i);
    }
    return score;
  }
}
