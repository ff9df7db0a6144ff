package io.standfirst.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely a sentence is to belong to the best summary: boosted trees whose sum is a log-odds.
 * Learnt offline; the header of {@code ranker.txt} says from what and how.
 *
 * @param trees in the order of learning
 */
record Model(List<Tree> trees) {
  Model {
    trees = List.copyOf(trees);
  }

  /** The model that comes with this package. */
  static Model load() {
    List<Tree> trees = new ArrayList<>();
    for (String line : Resource.lines("ranker.txt")) {
      trees.add(Tree.parse(line));
    }
    return new Model(trees);
  }

  /** The log-odds of a row of measurements. */
  double logOdds(double[] row) {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.read(row);
    }
    return sum;
  }

  /** What each feature, by its column, added to the log-odds of a row. */
  double[] contributions(double[] row) {
    double[] parts = new double[Feature.count()];
    for (Tree tree : trees) {
      tree.explain(row, parts);
    }
    return parts;
  }
}
