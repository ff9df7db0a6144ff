package io.standfirst.article.charset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * The character set of bytes that neither are UTF-8 nor say what they are: juniversalchardet
 * (Mozilla's) and ICU's detector, both within Tika, each name candidates; the text that a candidate
 * gives is judged by how much of it looks like words, and Latin ones by {@linkplain LatinLetters
 * their letters}. Looks at no more than the first {@value #LOOK_AT} bytes.
 */
final class CharsetVote {
  private static final int LOOK_AT = 64 << 10;
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private CharsetVote() {}

  static Charset of(byte[] bytes) {
    byte[] start = bytes.length > LOOK_AT ? java.util.Arrays.copyOf(bytes, LOOK_AT) : bytes;
    Map<Charset, Double> votes = new HashMap<>();
    List<Charset> order = new ArrayList<>();
    Charset mozilla = detected(new UniversalEncodingDetector(), start);
    if (mozilla != null) {
      vote(votes, order, mozilla, 1);
    }
    CharsetDetector icu = new CharsetDetector();
    icu.setText(start);
    for (CharsetMatch match : icu.detectAll()) {
      Charset charset = DeclaredCharset.named(match.getName());
      if (charset != null && match.getConfidence() >= 10 && !match.getName().startsWith("IBM4")) {
        vote(votes, order, charset, match.getConfidence() / 100.0);
      }
    }
    Charset best = FALLBACK;
    double most = 0;
    for (Charset charset : order) {
      double score = votes.getOrDefault(charset, 0.0) + Plausibility.of(new String(start, charset));
      if (score > most) {
        best = charset;
        most = score;
      }
    }
    return LatinLetters.refine(best, start);
  }

  private static void vote(
      Map<Charset, Double> votes, List<Charset> order, Charset charset, double weight) {
    if (votes.merge(charset, weight, Double::sum) == weight) {
      order.add(charset);
    }
  }

  private static @Nullable Charset detected(EncodingDetector detector, byte[] bytes) {
    try {
      Charset found = detector.detect(new ByteArrayInputStream(bytes), new Metadata());
      return found == null ? null : DeclaredCharset.named(found.name());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("bytes in memory cannot fail", e);
    }
  }
}
