package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackedSizeTest {
  @ParameterizedTest
  @CsvSource({"2, 1", "4, 1", "10, 1", "36, 1", "64, 1", "26, 6", "60, 20", "20000, 1", "90, 3"})
  void texts_packToNoMore(int letters, int skew) throws IOException {
    Random random = new Random(letters);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      double share = Math.pow(random.nextDouble(), skew);
      text.append((char) ('0' + (int) (share * letters)));
    }
    assertThat((long) gzip(text.toString())).isLessThanOrEqualTo(PackedSize.of(text.toString()));
  }

  @Test
  void shortTexts_packToNoMore() throws IOException {
    for (String text :
        new String[] {"", "a", "aaaa", "The ferry leaves at noon.", "\uD83D\uDE00"}) {
      assertThat((long) gzip(text)).isLessThanOrEqualTo(PackedSize.of(text));
    }
  }

  @Test
  void proseOfTheLongestLength_isNotCutForItsSize() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    String[] words =
        "the harbour ferry leaves at noon and nobody was told of it before".split(" ", -1);
    while (text.length() < 500_000) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? ". " : " ");
    }
    assertThat(PackedSize.of(text.toString())).isLessThan(300 << 10);
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(Files.utf8(text));
    }
    return out.size();
  }
}
