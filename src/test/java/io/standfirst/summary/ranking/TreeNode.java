package io.standfirst.summary.ranking;

import java.util.List;

/**
 * A node of a tree that was learnt.
 *
 * @param value the mean of what lies below
 * @param column the feature that is asked for
 * @param edge the last bin that goes low
 * @param threshold the last value that goes low
 * @param branches low and high; none for a leaf
 */
record TreeNode(float value, int column, int edge, float threshold, List<TreeNode> branches) {
  static TreeNode leaf(double value) {
    return new TreeNode((float) value, Model.LEAF, 0, 0, List.of());
  }

  TreeNode scaled(float factor) {
    List<TreeNode> scaled = branches.stream().map(it -> it.scaled(factor)).toList();
    return new TreeNode(factor * value, column, edge, threshold, scaled);
  }

  boolean isLeaf() {
    return branches.isEmpty();
  }

  /** What a row is worth by the tree below this node. */
  float value(Bins bins, int row) {
    TreeNode at = this;
    while (!at.isLeaf()) {
      at = at.branches.get(bins.isLow(row, at.column, at.edge) ? 0 : 1);
    }
    return at.value;
  }
}
