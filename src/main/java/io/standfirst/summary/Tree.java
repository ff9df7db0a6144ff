package io.standfirst.summary;

import java.util.List;
import java.util.Locale;

/**
 * A decision tree over measurements: a row goes left where its feature is at most the threshold.
 *
 * <p>Every node, not only a leaf, has the mean of what lies below it; so the way of a row through
 * the tree tells what each feature on it added (Saabas, 2014).
 */
sealed interface Tree {
  /** Mean of the leaves below, weighted as the training set was. */
  double value();

  /** What every row that comes here gets. */
  record Leaf(double value) implements Tree {}

  /** A question and its two answers. */
  record Split(double value, Feature feature, double threshold, Tree low, Tree high)
      implements Tree {
    private Tree below(double[] row) {
      return row[feature.column()] <= threshold ? low : high;
    }
  }

  /** The value of the leaf that a row of measurements ends at. */
  default double read(double[] row) {
    Tree at = this;
    while (at instanceof Split split) {
      at = split.below(row);
    }
    return at.value();
  }

  /** Adds to each feature's column what the feature changed on the row's way down. */
  default void explain(double[] row, double[] parts) {
    Tree at = this;
    while (at instanceof Split split) {
      Tree next = split.below(row);
      parts[split.feature().column()] += next.value() - split.value();
      at = next;
    }
  }

  /** One line: nodes in preorder, "FEATURE:threshold:value" a split and "=value" a leaf. */
  default String line() {
    return switch (this) {
      case Leaf leaf -> "=" + shortest(leaf.value());
      case Split split ->
          split.feature()
              + ":"
              + Float.toString((float) split.threshold())
              + ":"
              + shortest(split.value())
              + " "
              + split.low().line()
              + " "
              + split.high().line();
    };
  }

  /** The tree of a {@link #line()}. */
  static Tree parse(String line) {
    return new Parser(List.of(line.split(" "))).next();
  }

  private static String shortest(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  /** Reads nodes in preorder. */
  final class Parser {
    private final List<String> nodes;
    private int at;

    private Parser(List<String> nodes) {
      this.nodes = nodes;
    }

    private Tree next() {
      String node = nodes.get(at++);
      if (node.charAt(0) == '=') {
        return new Leaf(Double.parseDouble(node.substring(1)));
      }
      String[] parts = node.split(":", 3);
      return new Split(
          Double.parseDouble(parts[2]),
          Feature.valueOf(parts[0]),
          Float.parseFloat(parts[1]),
          next(),
          next());
    }
  }
}
