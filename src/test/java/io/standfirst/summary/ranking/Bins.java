package io.standfirst.summary.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of measurements with each value as the number of its quantile bin in its column. */
final class Bins {
  /** At most so many bins a column. */
  static final int MOST = 64;

  private final double[][] edges;
  private final byte[][] bins;

  Bins(double[][] rows, int columns) {
    edges = new double[columns][];
    bins = new byte[columns][rows.length];
    for (int column = 0; column < columns; column++) {
      edges[column] = edges(rows, column);
      for (int row = 0; row < rows.length; row++) {
        bins[column][row] = (byte) bin(edges[column], rows[row][column]);
      }
    }
  }

  private static double[] edges(double[][] rows, int column) {
    double[] values = Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().toArray();
    return IntStream.range(1, MOST)
        .mapToDouble(i -> (float) values[(int) ((long) i * (values.length - 1) / MOST)])
        .distinct()
        .toArray();
  }

  /** How many edges lie below the value: it is low of edge e where its bin is at most e. */
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

  int columns() {
    return edges.length;
  }

  /** How many edges part the bins of a column. */
  int edges(int column) {
    return edges[column].length;
  }

  /** The greatest value that is low of an edge. */
  double edge(int column, int edge) {
    return edges[column][edge];
  }

  int of(int row, int column) {
    return bins[column][row];
  }

  boolean isLow(int row, int column, int edge) {
    return bins[column][row] <= edge;
  }
}
