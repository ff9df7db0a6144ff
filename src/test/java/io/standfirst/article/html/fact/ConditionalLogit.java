package io.standfirst.article.html.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns the weights of features by which one of several alternatives is chosen (McFadden 1974):
 * the chance of an alternative is in proportion to the exponential of the sum of its weights, and
 * the chance of the right ones together, over all choices, is to be the largest.
 *
 * <p>Weights are drawn towards priors by an L2 penalty, and features that share a part of their
 * names towards each other: the weight of "time.below" is its prior and what was learnt of it, of
 * all "time…" and of all "…below". So what is rare learns from what is like it.
 *
 * <p>Accelerated gradient descent (Nesterov 1983) with a fixed step that the penalty and the number
 * of choices bound: the same choices give the same weights. Linear in features of alternatives.
 */
final class ConditionalLogit {
  private static final int ROUNDS = 1_500;
  private static final double OF_GROUPS = 2;

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, int[]> parts = new HashMap<>();
  private final Map<String, Double> priors;
  private final List<Choice> choices;
  private final double penalty;

  private ConditionalLogit(Map<String, Double> priors, List<Choice> choices, double penalty) {
    this.priors = priors;
    this.choices = choices;
    this.penalty = penalty;
  }

  /**
   * @param alternatives the features of each
   * @param right which of them are right
   */
  record Choice(List<Set<String>> alternatives, List<Boolean> right) {
    Choice {
      alternatives = List.copyOf(alternatives);
      right = List.copyOf(right);
    }
  }

  /** The weights of all features that have priors or that an alternative has. */
  static SortedMap<String, Double> learn(
      Map<String, Double> priors, List<Choice> choices, double penalty) {
    return new ConditionalLogit(priors, choices, penalty).learn();
  }

  private SortedMap<String, Double> learn() {
    List<Rows> all = new ArrayList<>();
    for (Choice choice : choices) {
      if (choice.right().contains(true) && choice.right().contains(false)) {
        all.add(rows(choice));
      }
    }
    priors.keySet().forEach(this::parts);
    double[] learnt = new double[columns.size()];
    double[] ahead = learnt.clone();
    double step = 1 / (2 * OF_GROUPS * penalty + longest(all) * all.size() / 2.0);
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = gradient(all, ahead);
      double momentum = (round - 1.0) / (round + 2.0);
      for (int j = 0; j < learnt.length; j++) {
        double next = ahead[j] + step * gradient[j];
        ahead[j] = next + momentum * (next - learnt[j]);
        learnt[j] = next;
      }
    }
    SortedMap<String, Double> weights = new TreeMap<>();
    parts.forEach((feature, of) -> weights.put(feature, prior(feature) + sum(learnt, of)));
    return weights;
  }

  private double prior(String feature) {
    return priors.getOrDefault(feature, 0.0);
  }

  /** The columns of what is learnt of a feature: the groups that it is in, and itself last. */
  private int[] parts(String feature) {
    int[] known = parts.get(feature);
    if (known != null) {
      return known;
    }
    int dot = feature.lastIndexOf('.');
    List<String> names =
        dot < 0
            ? List.of(feature)
            : List.of(feature.substring(0, dot) + ".*", "*" + feature.substring(dot), feature);
    int[] of = new int[names.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = columns.computeIfAbsent(names.get(i), it -> columns.size());
    }
    parts.put(feature, of);
    return of;
  }

  private Rows rows(Choice choice) {
    int[][] rows = new int[choice.alternatives().size()][];
    double[] offsets = new double[rows.length];
    boolean[] right = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      Set<String> features = choice.alternatives().get(i);
      rows[i] = features.stream().map(this::parts).flatMapToInt(Arrays::stream).toArray();
      offsets[i] = features.stream().mapToDouble(this::prior).sum();
      right[i] = choice.right().get(i);
    }
    return new Rows(rows, offsets, right);
  }

  private static int longest(List<Rows> all) {
    return all.stream()
        .flatMap(choice -> Arrays.stream(choice.rows()))
        .mapToInt(row -> row.length)
        .max()
        .orElse(0);
  }

  private double[] gradient(List<Rows> all, double[] weights) {
    double[] gradient = new double[weights.length];
    columns.forEach(
        (name, j) ->
            gradient[j] = -2 * penalty * (name.contains("*") ? OF_GROUPS : 1) * weights[j]);
    for (Rows choice : all) {
      choice.addTo(gradient, weights);
    }
    return gradient;
  }

  private static double sum(double[] weights, int[] row) {
    double sum = 0;
    for (int j : row) {
      sum += weights[j];
    }
    return sum;
  }

  /** The alternatives of one choice as columns of what is learnt. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Rows(int[][] rows, double[] offsets, boolean[] right) {
    void addTo(double[] gradient, double[] weights) {
      double[] scores = new double[rows.length];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < rows.length; i++) {
        scores[i] = offsets[i] + sum(weights, rows[i]);
        most = Math.max(most, scores[i]);
      }
      double total = 0;
      double good = 0;
      for (int i = 0; i < rows.length; i++) {
        scores[i] = Math.exp(scores[i] - most);
        total += scores[i];
        good += right[i] ? scores[i] : 0;
      }
      for (int i = 0; i < rows.length; i++) {
        double pull = (right[i] && good > 0 ? scores[i] / good : 0) - scores[i] / total;
        for (int j : rows[i]) {
          gradient[j] += pull;
        }
      }
    }
  }
}
