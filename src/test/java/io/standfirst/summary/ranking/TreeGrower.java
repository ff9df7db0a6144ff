package io.standfirst.summary.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows a tree down the gradient of a loss, best leaf first, on a part of the rows and columns by
 * chance. The worth of a split is read from sums over the bins of a column, so a leaf costs its
 * rows times the columns.
 */
final class TreeGrower {
  private final Bins bins;
  private final BoostedTrees.Settings settings;
  private final Random random;
  private double[] gradients = {};
  private double[] hessians = {};

  TreeGrower(Bins bins, BoostedTrees.Settings settings) {
    this.bins = bins;
    this.settings = settings;
    random = new Random(settings.seed());
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

  /**
   * A tree.
   *
   * @param gradients of each row: how much its margin is wanted to rise
   * @param hessians of each row: how fast that fades as it rises
   */
  TreeNode grow(double[] gradients, double[] hessians) {
    this.gradients = gradients;
    this.hessians = hessians;
    int[] rows = chosen(gradients.length, settings.rowShare());
    int[] columns = chosen(bins.columns(), settings.columnShare());
    Open root = open(rows, columns);
    List<Open> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < settings.leaves()) {
      Open best = leaves.getFirst();
      for (Open leaf : leaves) {
        best = leaf.gain > best.gain ? leaf : best;
      }
      if (best.gain <= 1e-9) {
        break;
      }
      best.parts = new Open[] {open(part(best, true), columns), open(part(best, false), columns)};
      leaves.remove(best);
      leaves.addAll(List.of(best.parts));
    }
    return tree(root);
  }

  private int[] chosen(int of, double share) {
    return IntStream.range(0, of).filter(_ -> random.nextDouble() < share).toArray();
  }

  private int[] part(Open leaf, boolean low) {
    return Arrays.stream(leaf.rows)
        .filter(row -> bins.isLow(row, leaf.column, leaf.edge) == low)
        .toArray();
  }

  private Open open(int[] rows, int[] columns) {
    double gradient = 0;
    double hessian = 0;
    for (int row : rows) {
      gradient += gradients[row];
      hessian += hessians[row];
    }
    Open leaf = new Open(rows, gradient, hessian);
    for (int column : columns) {
      seekSplit(leaf, column);
    }
    return leaf;
  }

  /** Takes the best split by a column, where it is better than what the leaf has. */
  private void seekSplit(Open leaf, int column) {
    double[] g = new double[Bins.MOST];
    double[] h = new double[Bins.MOST];
    int[] n = new int[Bins.MOST];
    for (int row : leaf.rows) {
      int bin = bins.of(row, column);
      g[bin] += gradients[row];
      h[bin] += hessians[row];
      n[bin]++;
    }
    double lowG = 0;
    double lowH = 0;
    int lowN = 0;
    for (int edge = 0; edge < bins.edges(column); edge++) {
      lowG += g[edge];
      lowH += h[edge];
      lowN += n[edge];
      if (Math.min(lowN, leaf.rows.length - lowN) < settings.smallestLeaf()) {
        continue;
      }
      double gain =
          worth(lowG, lowH)
              + worth(leaf.gradient - lowG, leaf.hessian - lowH)
              - worth(leaf.gradient, leaf.hessian);
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.column = column;
        leaf.edge = edge;
      }
    }
  }

  private double worth(double gradient, double hessian) {
    return gradient * gradient / (hessian + settings.ridge());
  }

  private TreeNode tree(Open leaf) {
    float value = (float) (settings.rate() * leaf.gradient / (leaf.hessian + settings.ridge()));
    return leaf.parts.length == 0
        ? TreeNode.leaf(value)
        : new TreeNode(
            value,
            leaf.column,
            leaf.edge,
            (float) bins.edge(leaf.column, leaf.edge),
            List.of(tree(leaf.parts[0]), tree(leaf.parts[1])));
  }
}
