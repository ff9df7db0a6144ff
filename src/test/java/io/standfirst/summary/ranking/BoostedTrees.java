package io.standfirst.summary.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link Model}: gradient boosting (Friedman, 2001) over histograms of {@value #BINS}
 * quantile bins, each tree grown best leaf first on a part of the rows and columns.
 *
 * <p>The loss is listwise (ListNet; Cao et al., 2007): the cross-entropy between a group's labels
 * and the softmax of its margins. It asks only which rows of one group are better than its others,
 * so nothing is spent on telling one group from another. A last constant makes the margins the
 * log-odds that their labels have on average. Deterministic for a seed: every sum is taken in
 * order.
 */
final class BoostedTrees {
  private static final int BINS = 64;

  /** How to learn. */
  record Settings(
      int models,
      int trees,
      int leaves,
      double rate,
      double ridge,
      int smallestLeaf,
      double rowShare,
      double columnShare,
      long seed) {}

  private final Settings settings;
  private final Random random;
  private final double[] labels;
  private final int[] starts;
  private final double[][] edges;
  private final byte[][] bins;
  private final double[] margins;
  private final double[] gradients;
  private final double[] hessians;

  private BoostedTrees(double[][] rows, double[] labels, int[] starts, Settings settings) {
    this.settings = settings;
    this.labels = labels;
    this.starts = starts;
    random = new Random(settings.seed());
    margins = new double[rows.length];
    gradients = new double[rows.length];
    hessians = new double[rows.length];
    edges = new double[Feature.count()][];
    bins = new byte[Feature.count()][rows.length];
    for (int column = 0; column < edges.length; column++) {
      edges[column] = edges(rows, column);
      for (int row = 0; row < rows.length; row++) {
        bins[column][row] = (byte) bin(edges[column], rows[row][column]);
      }
    }
  }

  /**
   * The trees of rows of measurements: the mean of several models, each learnt on other parts by
   * chance (bagging; Breiman, 1996), and a constant.
   *
   * @param labels of each row, from 0 to 1
   * @param starts the first row of each group, and last the number of rows
   */
  static List<Node> learn(double[][] rows, double[] labels, int[] starts, Settings settings) {
    BoostedTrees trees = new BoostedTrees(rows, labels, starts, settings);
    double[] means = new double[rows.length];
    List<Node> all = new ArrayList<>();
    for (int model = 0; model < settings.models(); model++) {
      Arrays.fill(trees.margins, 0);
      for (Node tree : trees.boost()) {
        all.add(tree.scaled(1f / settings.models()));
      }
      for (int row = 0; row < means.length; row++) {
        means[row] += trees.margins[row] / settings.models();
      }
    }
    all.addFirst(Node.leaf(offset(means, labels)));
    return all;
  }

  private static double[] edges(double[][] rows, int column) {
    double[] values = Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().toArray();
    return java.util.stream.IntStream.range(1, BINS)
        .mapToDouble(i -> (float) values[(int) ((long) i * (values.length - 1) / BINS)])
        .distinct()
        .toArray();
  }

  /** How many edges lie below the value: it goes left of edge e where its bin is at most e. */
  private static int bin(double[] edges, double value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value <= edges[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private List<Node> boost() {
    List<Node> trees = new ArrayList<>();
    for (int i = 0; i < settings.trees(); i++) {
      for (int group = 0; group + 1 < starts.length; group++) {
        differentiate(starts[group], starts[group + 1]);
      }
      trees.add(grow());
    }
    return trees;
  }

  private void differentiate(int from, int to) {
    double greatest = Arrays.stream(margins, from, to).max().orElse(0);
    double sum = 0;
    double wanted = 0;
    for (int row = from; row < to; row++) {
      gradients[row] = StrictMath.exp(margins[row] - greatest);
      sum += gradients[row];
      wanted += labels[row];
    }
    for (int row = from; row < to; row++) {
      double share = gradients[row] / sum;
      gradients[row] = labels[row] - wanted * share;
      hessians[row] = Math.max(1e-6, wanted * share * (1 - share));
    }
  }

  /** What makes the mean chance the mean label, found by halving. */
  private static double offset(double[] margins, double[] labels) {
    double mean = Arrays.stream(labels).average().orElse(0.5);
    double low = -20;
    double high = 20;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (double margin : margins) {
        sum += Ratings.chance(margin + middle);
      }
      if (sum < mean * margins.length) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** A leaf that may still be split, with the best way to do so. */
  private static final class Open {
    final int[] rows;
    final double gradient;
    final double hessian;
    double gain;
    int column = -1;
    int edge;
    Open[] parts = {};

    Open(int[] rows, double gradient, double hessian) {
      this.rows = rows;
      this.gradient = gradient;
      this.hessian = hessian;
    }
  }

  private Node grow() {
    int[] sample =
        java.util.stream.IntStream.range(0, labels.length)
            .filter(_ -> random.nextDouble() < settings.rowShare())
            .toArray();
    int[] columns =
        java.util.stream.IntStream.range(0, edges.length)
            .filter(_ -> random.nextDouble() < settings.columnShare())
            .toArray();
    Open root = open(sample, columns);
    List<Open> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < settings.leaves()) {
      Open best = leaves.getFirst();
      for (Open leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.gain <= 1e-9) {
        break;
      }
      Open chosen = best;
      int[] low = part(chosen, true);
      int[] high = part(chosen, false);
      chosen.parts = new Open[] {open(low, columns), open(high, columns)};
      leaves.remove(chosen);
      leaves.addAll(List.of(chosen.parts));
    }
    Node tree = tree(root);
    for (int row = 0; row < labels.length; row++) {
      margins[row] += value(tree, row);
    }
    return tree;
  }

  private int[] part(Open leaf, boolean low) {
    byte[] column = bins[leaf.column];
    return Arrays.stream(leaf.rows).filter(row -> (column[row] <= leaf.edge) == low).toArray();
  }

  private Open open(int[] rows, int[] columns) {
    double gradient = 0;
    double hessian = 0;
    for (int row : rows) {
      gradient += gradients[row];
      hessian += hessians[row];
    }
    Open leaf = new Open(rows, gradient, hessian);
    double[] g = new double[BINS];
    double[] h = new double[BINS];
    int[] n = new int[BINS];
    for (int column : columns) {
      Arrays.fill(g, 0);
      Arrays.fill(h, 0);
      Arrays.fill(n, 0);
      byte[] bin = bins[column];
      for (int row : rows) {
        g[bin[row]] += gradients[row];
        h[bin[row]] += hessians[row];
        n[bin[row]]++;
      }
      double lowG = 0;
      double lowH = 0;
      int lowN = 0;
      for (int edge = 0; edge < edges[column].length; edge++) {
        lowG += g[edge];
        lowH += h[edge];
        lowN += n[edge];
        if (lowN < settings.smallestLeaf() || rows.length - lowN < settings.smallestLeaf()) {
          continue;
        }
        double gain =
            worth(lowG, lowH) + worth(gradient - lowG, hessian - lowH) - worth(gradient, hessian);
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.column = column;
          leaf.edge = edge;
        }
      }
    }
    return leaf;
  }

  private double worth(double gradient, double hessian) {
    return gradient * gradient / (hessian + settings.ridge());
  }

  private Node tree(Open leaf) {
    float value = (float) (settings.rate() * leaf.gradient / (leaf.hessian + settings.ridge()));
    return leaf.parts.length == 0
        ? Node.leaf(value)
        : new Node(
            value,
            leaf.column,
            leaf.edge,
            (float) edges[leaf.column][leaf.edge],
            List.of(tree(leaf.parts[0]), tree(leaf.parts[1])));
  }

  private float value(Node tree, int row) {
    Node at = tree;
    while (!at.isLeaf()) {
      at = at.branches().get(bins[at.column()][row] <= at.edge() ? 0 : 1);
    }
    return at.value();
  }

  /**
   * A node of a tree that was learnt.
   *
   * @param value the mean of what lies below
   * @param column the feature that is asked for
   * @param edge the last bin that goes low
   * @param threshold the last value that goes low
   * @param branches low and high; none for a leaf
   */
  record Node(float value, int column, int edge, float threshold, List<Node> branches) {
    static Node leaf(double value) {
      return new Node((float) value, Model.LEAF, 0, 0, List.of());
    }

    Node scaled(float factor) {
      List<Node> scaled = branches.stream().map(it -> it.scaled(factor)).toList();
      return new Node(factor * value, column, edge, threshold, scaled);
    }

    boolean isLeaf() {
      return branches.isEmpty();
    }
  }
}
