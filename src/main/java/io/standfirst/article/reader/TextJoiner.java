package io.standfirst.article.reader;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

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
    int most = joined.text().length();
    while (most > 1 && compressedBytes(joined.text()) > limits.compressedBytes()) {
      long share = 95L * limits.compressedBytes() / compressedBytes(joined.text());
      most = (int) Math.max(1, Math.min(most - 1L, most * share / 100));
      joined = new Joined(join(blocks, most).text(), true);
    }
    return joined;
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

  private static int compressedBytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.size();
  }
}
