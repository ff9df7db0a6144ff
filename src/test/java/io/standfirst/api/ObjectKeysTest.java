package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ObjectKeysTest {
  @ParameterizedTest
  @CsvFileSource(resources = "names.tsv", delimiter = '\t', numLinesToSkip = 1)
  void name_isKeptAsFarAsItIsSafe(String name, String kept) {
    assertThat(ObjectKeys.sanitised(name)).isEqualTo(kept);
  }

  @Test
  void longName_keepsItsExtension() {
    assertThat(ObjectKeys.sanitised("港".repeat(200) + ".docx")).isEqualTo("港".repeat(95) + ".docx");
    assertThat(ObjectKeys.sanitised("x".repeat(200))).isEqualTo("x".repeat(100));
    assertThat(ObjectKeys.sanitised("𠀀".repeat(200))).isEqualTo("𠀀".repeat(100));
  }

  @Test
  void anyName_givesAKeyThatS3Takes() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 500; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(1, 255); n > 0; n--) {
        int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
        name.appendCodePoint(codePoint >= 0xD800 && codePoint < 0xE000 ? '/' : codePoint);
      }
      String key = ObjectKeys.of(name.toString(), random);
      assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
      assertThat(key).matches("(?s)[0-9a-f]{32}/[^/\\\\\\p{Cntrl}]+");
    }
  }
}
