package io.standfirst.article.reader;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Block;
import java.util.List;

/** Joins paragraphs to the article's text, no longer than the limits allow. */
final class TextJoiner {
  private final Limits limits;

  TextJoiner(Limits limits) {
    this.limits = limits;
  }

  /**
   * @param text paragraphs separated by "\n\n"
   * @param cut whether some were left out
   */
  record Joined(String text, boolean cut) {}

  Joined join(List<Block> blocks) {
    Joined joined = join(blocks, limits.characters());
    if (fits(joined)) {
      return joined;
    }
    int fitting = 1;
    int tooMany = joined.text().length();
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) >>> 1;
      if (fits(join(blocks, middle))) {
        fitting = middle;
      } else {
        tooMany = middle;
      }
    }
    return new Joined(join(blocks, fitting).text(), true);
  }

  private boolean fits(Joined joined) {
    return PackedSize.of(joined.text()) <= limits.compressedBytes();
  }

  private static Joined join(List<Block> blocks, int most) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      int separator = text.isEmpty() ? 0 : 2;
      if (text.length() + separator + block.text().length() > most) {
        if (text.isEmpty()) {
          text.append(block.text(), 0, cutOf(block.text(), most)); // one paragraph, far too long
        }
        return new Joined(text.toString().strip(), true);
      }
      text.append(separator == 0 ? "" : "\n\n").append(block.text());
    }
    return new Joined(text.toString(), false);
  }

  /** The last space before the limit, or the limit, never within a surrogate pair. */
  private static int cutOf(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    int at = space > most / 2 ? space : most;
    return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }
}
