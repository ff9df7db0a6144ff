package io.standfirst.summary.profile;

import java.util.Arrays;

/** The sentences of a text as sparse unit vectors over its terms, weighted by tf-isf. */
public final class SentenceVectors {
  private final int[][] terms;
  private final double[][] weights;
  private final int vocabulary;

  private SentenceVectors(int[][] terms, double[][] weights, int vocabulary) {
    this.terms = terms;
    this.weights = weights;
    this.vocabulary = vocabulary;
  }

  static SentenceVectors of(TermIndex index) {
    int n = index.size();
    int[][] terms = new int[n][];
    double[][] weights = new double[n][];
    for (int s = 0; s < n; s++) {
      int[] sorted = index.terms(s).clone();
      Arrays.sort(sorted);
      int[] distinct = new int[sorted.length];
      double[] weight = new double[sorted.length];
      int count = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          distinct[count++] = sorted[i];
        }
        double isf = StrictMath.log(1 + (double) n / index.sentences(sorted[i]));
        weight[count - 1] += isf;
      }
      terms[s] = Arrays.copyOf(distinct, count);
      weights[s] = unit(Arrays.copyOf(weight, count));
    }
    return new SentenceVectors(terms, weights, index.vocabulary());
  }

  private static double[] unit(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= norm;
    }
    return weights;
  }

  /** How many sentences there are. */
  public int size() {
    return terms.length;
  }

  public int vocabulary() {
    return vocabulary;
  }

  /** The distinct terms of a sentence, in rising order. */
  public int[] terms(int sentence) {
    return terms[sentence];
  }

  /** The product of a sentence with a dense vector. */
  public double dot(int sentence, double[] dense) {
    int[] at = terms[sentence];
    double[] weight = weights[sentence];
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      sum += weight[i] * dense[at[i]];
    }
    return sum;
  }

  /** Adds a multiple of a sentence to a dense vector. */
  public void add(int sentence, double factor, double[] dense) {
    int[] at = terms[sentence];
    double[] weight = weights[sentence];
    for (int i = 0; i < at.length; i++) {
      dense[at[i]] += factor * weight[i];
    }
  }

  /** 1, or 0 for a sentence without a term. */
  double squared(int sentence) {
    return terms[sentence].length == 0 ? 0 : 1;
  }

  /** Cosine of two sentences: one merge of their terms. */
  public double cosine(int a, int b) {
    int[] left = terms[a];
    int[] right = terms[b];
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i] == right[j]) {
        sum += weights[a][i++] * weights[b][j++];
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
