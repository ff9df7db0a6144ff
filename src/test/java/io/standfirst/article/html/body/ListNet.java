package io.standfirst.article.html.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights of features by which the best of several candidates is chosen, when each
 * candidate has a quality (Cao et al., "Learning to Rank: From Pairwise Approach to Listwise
 * Approach", 2007): the chance of a candidate is in proportion to the exponential of its weighted
 * sum, and is to be close to the exponential of its quality over a temperature. A temperature near
 * zero asks for the best candidate alone, and shares the chance among those as good.
 *
 * <p>Lists whose candidates hardly differ in quality weigh less. Features are scaled to their
 * deviation within lists, so that one L2 penalty fits all. Weights may be set: they are kept, and
 * the others learnt around them. Accelerated gradient descent (Nesterov 1983) with a fixed step:
 * the same lists give the same weights. Linear in features of candidates.
 */
final class ListNet {
  private static final double TEMPERATURE = 0.005;
  private static final double PENALTY = 3e-3;
  private static final double FULL_WEIGHT_FROM = 0.2;
  private static final int ROUNDS = 3_000;

  private final List<Rows> lists;
  private final double[] starts;
  private final Set<Integer> set;

  private ListNet(List<Rows> lists, double[] starts, Set<Integer> set) {
    this.lists = lists;
    this.starts = starts;
    this.set = set;
  }

  /**
   * @param features of each candidate, all of one length
   * @param qualities of each candidate, from 0 to 1
   */
  record Candidates(List<List<Double>> features, List<Double> qualities) {
    Candidates {
      features = List.copyOf(features);
      qualities = List.copyOf(qualities);
    }
  }

  /**
   * The weights of the features as they are given, not scaled.
   *
   * @param columns features of each candidate
   * @param set weights of columns that are not learnt
   */
  static double[] learn(Collection<Candidates> lists, int columns, Map<Integer, Double> set) {
    double[] scales = scales(lists, columns);
    List<Rows> rows = new ArrayList<>();
    for (Candidates list : lists) {
      if (list.features().size() > 1) {
        rows.add(Rows.of(list, scales));
      }
    }
    double[] starts = new double[columns];
    set.forEach((column, weight) -> starts[column] = weight * scales[column]);
    double[] weights = new ListNet(rows, starts, set.keySet()).learn();
    for (int j = 0; j < weights.length; j++) {
      weights[j] /= scales[j];
    }
    return weights;
  }

  private double[] learn() {
    double[] learnt = starts.clone();
    double[] ahead = learnt.clone();
    double length = lists.stream().mapToDouble(Rows::squaredLength).sum() / lists.size();
    double step = 1 / (2 * PENALTY + length / 2);
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = gradient(ahead);
      double momentum = (round - 1.0) / (round + 2.0);
      for (int j = 0; j < learnt.length; j++) {
        double next = ahead[j] + step * gradient[j];
        ahead[j] = next + momentum * (next - learnt[j]);
        learnt[j] = next;
      }
    }
    return learnt;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (Rows list : lists) {
      list.addTo(gradient, weights);
    }
    for (int j = 0; j < weights.length; j++) {
      gradient[j] = set.contains(j) ? 0 : gradient[j] / lists.size() - 2 * PENALTY * weights[j];
    }
    return gradient;
  }

  /** The standard deviation of each feature within lists; 1 where it never differs. */
  private static double[] scales(Collection<Candidates> lists, int columns) {
    double[] squares = new double[columns];
    int count = 0;
    for (Candidates list : lists) {
      count += list.features().size();
      for (int j = 0; j < columns; j++) {
        int column = j;
        double mean =
            list.features().stream().mapToDouble(row -> row.get(column)).average().orElse(0);
        for (List<Double> row : list.features()) {
          squares[j] += (row.get(j) - mean) * (row.get(j) - mean);
        }
      }
    }
    double[] scales = new double[columns];
    for (int j = 0; j < columns; j++) {
      scales[j] = squares[j] == 0 ? 1 : Math.sqrt(squares[j] / count);
    }
    return scales;
  }

  static double[] softmax(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] chances = new double[scores.length];
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      chances[i] = Math.exp(scores[i] - most);
      total += chances[i];
    }
    for (int i = 0; i < scores.length; i++) {
      chances[i] /= total;
    }
    return chances;
  }

  /** The scaled candidates of one list, the chances that they should have, and its weight. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Rows(double[][] rows, double[] chances, double weight) {
    static Rows of(Candidates list, double[] scales) {
      double[][] rows = new double[list.features().size()][scales.length];
      double[] scores = new double[rows.length];
      double best = 0;
      double worst = 1;
      for (int i = 0; i < rows.length; i++) {
        double quality = list.qualities().get(i);
        best = Math.max(best, quality);
        worst = Math.min(worst, quality);
        scores[i] = quality / TEMPERATURE;
        for (int j = 0; j < scales.length; j++) {
          rows[i][j] = list.features().get(i).get(j) / scales[j];
        }
      }
      return new Rows(rows, softmax(scores), Math.min(1, (best - worst) / FULL_WEIGHT_FROM));
    }

    /** Of the longest candidate, seen from the first. */
    double squaredLength() {
      double longest = 0;
      for (double[] row : rows) {
        double length = 0;
        for (int j = 0; j < row.length; j++) {
          length += (row[j] - rows[0][j]) * (row[j] - rows[0][j]);
        }
        longest = Math.max(longest, length);
      }
      return weight * longest;
    }

    void addTo(double[] gradient, double[] weights) {
      double[] scores = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < weights.length; j++) {
          scores[i] += weights[j] * rows[i][j];
        }
      }
      double[] now = softmax(scores);
      for (int i = 0; i < rows.length; i++) {
        double pull = weight * (chances[i] - now[i]);
        for (int j = 0; j < weights.length; j++) {
          gradient[j] += pull * rows[i][j];
        }
      }
    }
  }
}
