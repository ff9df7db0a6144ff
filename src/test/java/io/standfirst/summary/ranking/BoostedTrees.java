package io.standfirst.summary.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link Model}: gradient boosting (Friedman, 2001) over histograms of quantile {@link
 * Bins}.
 *
 * <p>The loss is listwise (ListNet; Cao et al., 2007): the cross-entropy between a group's labels
 * and the softmax of its margins. It asks only which rows of one group are better than its others,
 * so nothing is spent on telling one group from another. A last constant makes the margins the
 * log-odds that their labels have on average. Deterministic for a seed: every sum is taken in
 * order.
 */
final class BoostedTrees {
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
  private final double[] labels;
  private final int[] starts;
  private final Bins bins;
  private final TreeGrower grower;
  private final double[] margins;
  private final double[] gradients;
  private final double[] hessians;

  private BoostedTrees(double[][] rows, double[] labels, int[] starts, Settings settings) {
    this.settings = settings;
    this.labels = labels;
    this.starts = starts;
    bins = new Bins(rows, Feature.count());
    grower = new TreeGrower(bins, settings);
    margins = new double[rows.length];
    gradients = new double[rows.length];
    hessians = new double[rows.length];
  }

  /**
   * The trees of rows of measurements: the mean of several models, each learnt on other parts by
   * chance (bagging; Breiman, 1996), and a constant.
   *
   * @param labels of each row, from 0 to 1
   * @param starts the first row of each group, and last the number of rows
   */
  static List<TreeNode> learn(double[][] rows, double[] labels, int[] starts, Settings settings) {
    BoostedTrees trees = new BoostedTrees(rows, labels, starts, settings);
    double[] means = new double[rows.length];
    List<TreeNode> all = new ArrayList<>();
    for (int model = 0; model < settings.models(); model++) {
      Arrays.fill(trees.margins, 0);
      for (TreeNode tree : trees.boost()) {
        all.add(tree.scaled(1f / settings.models()));
      }
      for (int row = 0; row < means.length; row++) {
        means[row] += trees.margins[row] / settings.models();
      }
    }
    all.addFirst(TreeNode.leaf(offset(means, labels)));
    return all;
  }

  private List<TreeNode> boost() {
    List<TreeNode> trees = new ArrayList<>();
    for (int i = 0; i < settings.trees(); i++) {
      for (int group = 0; group + 1 < starts.length; group++) {
        differentiate(starts[group], starts[group + 1]);
      }
      TreeNode tree = grower.grow(gradients, hessians);
      for (int row = 0; row < margins.length; row++) {
        margins[row] += tree.value(bins, row);
      }
      trees.add(tree);
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
}
