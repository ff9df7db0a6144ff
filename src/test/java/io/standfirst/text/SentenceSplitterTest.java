package io.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SentenceSplitterTest {
  static Stream<Arguments> sentences() {
    return Cases.rows("sentences.tsv")
        .map(row -> Arguments.of(row[0], row[1].replace("\\n", "\n")));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void text_isPartedWhereReadersPartIt(String language, String marked) {
    String text = marked.replace("¦", "");
    List<String> expected =
        Arrays.stream(marked.split("¦"))
            .map(part -> Script.stripped(part, 0, part.length()).in(part))
            .toList();

    assertThat(AnalysedText.of(text, new Language(language)).sentences())
        .extracting(sentence -> sentence.span().in(text))
        .isEqualTo(expected);
  }
}
