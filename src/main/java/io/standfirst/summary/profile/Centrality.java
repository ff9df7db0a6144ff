package io.standfirst.summary.profile;

import java.util.Arrays;

/**
 * How central each sentence is to its text.
 *
 * <p>Sentences are unit vectors of tf-isf weights, the rows of a sparse matrix A. LexRank (Erkan
 * and Radev, 2004, the continuous form) is the stationary distribution of a walk over the
 * similarities A·Aᵀ; forward centrality (after PacSum, Zheng and Lapata, 2019) sums a sentence's
 * similarities to those after it and those before it. Neither forms A·Aᵀ: a product with it is two
 * sparse products, so both cost the number of words a step, where all pairs would cost the square
 * of the number of sentences.
 */
public final class Centrality {
  private static final double DAMPING = 0.85;
  private static final int STEPS = 12;

  private final double[] lexRank;
  private final double[] forward;
  private final double[] backward;
  private final double[] centroid;
  private final double[] previous;

  private Centrality(
      double[] lexRank, double[] forward, double[] backward, double[] centroid, double[] previous) {
    this.lexRank = lexRank;
    this.forward = forward;
    this.backward = backward;
    this.centroid = centroid;
    this.previous = previous;
  }

  static Centrality of(SentenceVectors vectors) {
    int n = vectors.size();
    double[] after = new double[n];
    double[] before = new double[n];
    double[] adjacent = new double[n];
    double[] sum = new double[vectors.vocabulary()];
    for (int s = 0; s < n; s++) {
      before[s] = vectors.dot(s, sum) / Math.max(1, s);
      vectors.add(s, 1, sum);
    }
    double norm = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
    double[] centroid = new double[n];
    double[] all = new double[n];
    for (int s = 0; s < n; s++) {
      all[s] = vectors.dot(s, sum);
      centroid[s] = norm == 0 ? 0 : all[s] / norm;
      after[s] =
          (all[s] - before[s] * Math.max(1, s) - vectors.squared(s)) / Math.max(1, n - 1 - s);
    }
    double[] scratch = new double[vectors.vocabulary()];
    for (int s = 1; s < n; s++) {
      vectors.add(s - 1, 1, scratch);
      adjacent[s] = vectors.dot(s, scratch);
      vectors.add(s - 1, -1, scratch);
    }
    return new Centrality(lexRank(vectors, all), after, before, centroid, adjacent);
  }

  private static double[] lexRank(SentenceVectors vectors, double[] rowSums) {
    int n = rowSums.length;
    double[] rank = new double[n];
    Arrays.fill(rank, 1.0 / Math.max(1, n));
    double[] spread = new double[vectors.vocabulary()];
    for (int step = 0; step < STEPS; step++) {
      Arrays.fill(spread, 0);
      for (int s = 0; s < n; s++) {
        if (rowSums[s] > 0) {
          vectors.add(s, rank[s] / rowSums[s], spread);
        }
      }
      for (int s = 0; s < n; s++) {
        rank[s] = (1 - DAMPING) / n + DAMPING * vectors.dot(s, spread);
      }
    }
    return rank;
  }

  /** LexRank times the number of sentences: 1 for an average one. */
  public double lexRank(int sentence) {
    return lexRank[sentence] * lexRank.length;
  }

  /** Mean similarity to the sentences after this one, from 0 to 1. */
  public double forward(int sentence) {
    return forward[sentence];
  }

  /** Mean similarity to the sentences before this one, from 0 to 1. */
  public double backward(int sentence) {
    return backward[sentence];
  }

  /** Cosine to the sum of all sentences. */
  public double centroid(int sentence) {
    return centroid[sentence];
  }

  /** Cosine to the sentence before; 0 for the first. */
  public double previous(int sentence) {
    return previous[sentence];
  }
}
