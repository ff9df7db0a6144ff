package io.standfirst.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link Model}: gradient boosting for the logistic loss (Friedman, 2001) over histograms
 * of {@value #BINS} quantile bins, each tree grown best leaf first on a part of the rows and
 * columns. Deterministic for a seed.
 */
final class BoostedTrees {
  private static final int BINS = 64;

  /** How to learn. */
  record Settings(
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
  private final double[][] edges;
  private final byte[][] bins;
  private final double[] margins;
  private final double[] gradients;
  private final double[] hessians;

  private BoostedTrees(double[][] rows, double[] labels, Settings settings) {
    this.settings = settings;
    this.labels = labels;
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

  /** The model of rows of measurements and their labels, each from 0 to 1. */
  static Model learn(double[][] rows, double[] labels, Settings settings) {
    return new BoostedTrees(rows, labels, settings).learn();
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

  private Model learn() {
    double prior = Arrays.stream(labels).average().orElse(0.5);
    double bias = Math.log(prior / (1 - prior));
    Arrays.fill(margins, bias);
    List<Tree> trees = new ArrayList<>(List.of(new Tree.Leaf(bias)));
    for (int i = 0; i < settings.trees(); i++) {
      for (int row = 0; row < labels.length; row++) {
        double p = 1 / (1 + Math.exp(-margins[row]));
        gradients[row] = labels[row] - p;
        hessians[row] = p * (1 - p);
      }
      trees.add(grow());
    }
    return new Model(trees);
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

  private Tree grow() {
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
    Tree tree = tree(root);
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

  private Tree tree(Open leaf) {
    double value = settings.rate() * leaf.gradient / (leaf.hessian + settings.ridge());
    return leaf.parts.length == 0
        ? new Tree.Leaf(value)
        : new Tree.Split(
            value,
            Feature.at(leaf.column),
            edges[leaf.column][leaf.edge],
            tree(leaf.parts[0]),
            tree(leaf.parts[1]));
  }

  private double value(Tree tree, int row) {
    Tree at = tree;
    while (at instanceof Tree.Split split) {
      int column = split.feature().column();
      int edge = bin(edges[column], split.threshold());
      at = bins[column][row] <= edge ? split.low() : split.high();
    }
    return at.value();
  }
}
