package io.standfirst.article.charset;

import io.standfirst.text.Tables;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The character set of bytes that neither are UTF-8 nor say what they are: they are read in each
 * set there is, and the reading that is {@linkplain LanguageModel least surprising} in some
 * language wins. Rare sets have to be more convincing than common ones. Looks at no more than
 * {@value #LOOK_AT} bytes from the first line on that is not ASCII.
 */
final class CharsetVote {
  private static final int LOOK_AT = 12 << 10;

  /** Text of any language costs less a character; bytes that are none, more. */
  private static final double TEXT = 12.5;

  /** Text read in the right set costs less a character in most languages. */
  private static final double DOUBTFUL = 8;

  private static final int ENOUGH = 20;
  private static final double BETTER = 0.7;

  private static final List<Candidate> CANDIDATES =
      Tables.rows(CharsetVote.class, "charsets.tsv").stream()
          .map(row -> new Candidate(Charset.forName(row[0]), Integer.parseInt(row[1])))
          .toList();

  private CharsetVote() {}

  static Charset of(byte[] bytes) {
    byte[] sample = sample(bytes);
    Charset best = CANDIDATES.getFirst().charset();
    double least = Double.MAX_VALUE;
    for (Candidate candidate : CANDIDATES) {
      double bits = LanguageModel.of(new String(sample, candidate.charset())).bits();
      if (bits + candidate.rarity() < least) {
        best = candidate.charset();
        least = bits + candidate.rarity();
      }
    }
    return best;
  }

  /**
   * Whether bytes are no text in the character set that they are said to be in, and are in another:
   * a declaration that was left as it was when the file was written anew.
   */
  static boolean contradicts(byte[] bytes, Charset declared) {
    byte[] sample = sample(bytes);
    LanguageModel.Cost said = LanguageModel.of(new String(sample, declared));
    if (said.characters() < ENOUGH || said.mean() < DOUBTFUL) {
      return false;
    }
    return LanguageModel.of(new String(sample, of(bytes))).bits() < BETTER * said.bits();
  }

  /** UTF-16 without a mark and without ASCII in it; null where the bytes are no such text. */
  static @Nullable Charset wide(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, LOOK_AT) & ~1);
    Charset best = null;
    double least = TEXT;
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = new String(sample, charset);
      double mean = LanguageModel.of(text).mean();
      if (mean > 0 && mean < least && text.chars().noneMatch(c -> c < '\t' || c == '\uFFFD')) {
        best = charset;
        least = mean;
      }
    }
    return best;
  }

  private static byte[] sample(byte[] bytes) {
    int line = 0;
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0) {
      line = bytes[at] == '\n' || at - line > LOOK_AT / 2 ? at : line;
      at++;
    }
    return Arrays.copyOfRange(bytes, line, Math.min(bytes.length, line + LOOK_AT));
  }

  /**
   * @param rarity bits that a text in this set has to be less surprising than in another
   */
  private record Candidate(Charset charset, int rarity) {}
}
