package io.standfirst.summary.ranking;

import java.util.Arrays;

/** What a sentence's other measurements are among those of its text. */
final class RelativeFeatures {
  private RelativeFeatures() {}

  /** Reads what the other features have filled; n log n in the sentences. */
  static void fill(double[][] rows) {
    rank(rows, Feature.FORWARD, Feature.FORWARD_RANK);
    rank(rows, Feature.LIKE_LEAD, Feature.LIKE_LEAD_RANK);
    rank(rows, Feature.COVERED_WEIGHT, Feature.COVERED_WEIGHT_RANK);
    double quoted =
        Arrays.stream(rows).mapToDouble(row -> row[Feature.QUOTED.column()]).average().orElse(0);
    for (double[] row : rows) {
      row[Feature.MEAN_QUOTED.column()] = quoted;
    }
  }

  /** The share of sentences whose measurement is at most this one's: 1 for the greatest. */
  private static void rank(double[][] rows, Feature of, Feature rank) {
    double[] sorted = Arrays.stream(rows).mapToDouble(row -> row[of.column()]).sorted().toArray();
    for (double[] row : rows) {
      row[rank.column()] = (double) atMost(sorted, row[of.column()]) / sorted.length;
    }
  }

  private static int atMost(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
