package io.standfirst.article.office;

import io.standfirst.article.Limits;
import io.standfirst.article.format.LimitExceededException;

/** Counts how deep the groups of an RTF file nest, each of which its parser keeps on a stack. */
final class RtfGuard {
  private RtfGuard() {}

  /**
   * What the file weighs: as much as it has bytes, for nothing in it inflates.
   *
   * @throws LimitExceededException for groups deeper than the limit
   */
  static long weigh(byte[] bytes, Limits limits) {
    int depth = 0;
    for (int i = 0; i < bytes.length; i++) {
      switch (bytes[i]) {
        case '\\' -> i++; // a brace that is text
        case '{' -> depth++;
        case '}' -> depth = Math.max(0, depth - 1);
        default -> {
          // All else leaves the depth as it is.
        }
      }
      if (depth > limits.nesting()) {
        throw new LimitExceededException(limits.nesting() + " groups within each other");
      }
    }
    return bytes.length;
  }
}
