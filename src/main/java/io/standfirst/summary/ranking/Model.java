package io.standfirst.summary.ranking;

import io.standfirst.text.Tables;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a sentence is worth by its measurements: boosted trees whose sum is its log-odds against the
 * other sentences of the text. Learnt offline; the header of {@code ranker.model} says from what
 * and how.
 *
 * <p>Nodes lie in arrays in preorder, so that a node's low branch is the node after it: nothing is
 * made but the arrays when a model is read, and little is walked through when it rates. A row goes
 * low where its feature is at most the threshold. Every node, not only a leaf, has the mean of what
 * lies below it; so the way of a row through a tree tells what each feature on it added (Saabas,
 * 2014).
 */
final class Model {
  /** In place of a column: the node is a leaf. */
  static final int LEAF = 255;

  private static final String NAME = "ranker.model";

  private final int[] roots;
  private final int[] columns;
  private final float[] thresholds;
  private final float[] values;
  private final int[] highs;
  private int read;

  private Model(int trees, int nodes) {
    roots = new int[trees];
    columns = new int[nodes];
    thresholds = new float[nodes];
    values = new float[nodes];
    highs = new int[nodes];
  }

  /** The model that comes with this package. */
  static Model load() {
    return parse(Tables.bytes(Model.class, NAME));
  }

  /**
   * The model of a file: lines of comment after #; a line with the names of the features it uses;
   * then, big-endian, the number of trees, the number of nodes, and each node in preorder: the
   * number of its feature in that line (a byte, {@value #LEAF} for a leaf), its value (float), and
   * unless it is a leaf its threshold (float).
   */
  static Model parse(byte[] file) {
    int start = 0;
    int end = lineEnd(file, 0);
    while (file[start] == '#') {
      start = end + 1;
      end = lineEnd(file, start);
    }
    String[] names = new String(file, start, end - start, StandardCharsets.US_ASCII).split(" ", -1);
    int[] columnOf = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      columnOf[i] = Feature.valueOf(names[i]).column();
    }
    ByteBuffer buffer = ByteBuffer.wrap(file, end + 1, file.length - end - 1);
    Model model = new Model(buffer.getInt(), buffer.getInt());
    for (int tree = 0; tree < model.roots.length; tree++) {
      model.roots[tree] = model.read;
      model.readNode(buffer, columnOf);
    }
    return model;
  }

  private static int lineEnd(byte[] file, int from) {
    int at = from;
    while (file[at] != '\n') {
      at++;
    }
    return at;
  }

  private void readNode(ByteBuffer buffer, int[] columnOf) {
    int node = read++;
    int feature = buffer.get() & 0xFF;
    values[node] = buffer.getFloat();
    if (feature == LEAF) {
      columns[node] = LEAF;
      return;
    }
    columns[node] = columnOf[feature];
    thresholds[node] = buffer.getFloat();
    readNode(buffer, columnOf);
    highs[node] = read;
    readNode(buffer, columnOf);
  }

  /** How many trees are summed. */
  int size() {
    return roots.length;
  }

  /** The log-odds of a row of measurements. */
  double logOdds(double[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (columns[node] != LEAF) {
        node = next(node, row);
      }
      sum += values[node];
    }
    return sum;
  }

  /** What each feature, by its column, added to the log-odds of a row. */
  double[] contributions(double[] row) {
    double[] parts = new double[Feature.count()];
    for (int root : roots) {
      int node = root;
      while (columns[node] != LEAF) {
        int next = next(node, row);
        parts[columns[node]] += (double) values[next] - values[node];
        node = next;
      }
    }
    return parts;
  }

  private int next(int node, double[] row) {
    return row[columns[node]] <= thresholds[node] ? node + 1 : highs[node];
  }
}
