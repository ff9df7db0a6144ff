package io.standfirst.article.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class EncodedWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "encoded-words.tsv", delimiter = '\t', quoteCharacter = '\0')
  void field_readsAsItsSenderMeantIt(String field, String text) {
    assertThat(EncodedWords.decoded(field)).isEqualTo(text);
  }

  @Test
  void bareBytesBeyondAscii_areDecoded() {
    String field =
        new String("Café am Hafen".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(EncodedWords.decoded(field)).isEqualTo("Café am Hafen");
  }
}
