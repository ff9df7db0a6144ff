package io.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SentenceSplitterTest {
  private static final List<String> LANGUAGES =
      List.of(
          "am", "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fr", "he", "hi", "hu", "hy",
          "it", "ja", "ka", "km", "ko", "my", "nl", "no", "pl", "pt", "ru", "sv", "ta", "th", "tr",
          "uk", "ur", "zh");

  private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");

  static Stream<Arguments> sentences() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                Cases.rows("sentences/" + language + ".tsv")
                    .map(row -> Arguments.of(language, unescaped(row[0]))));
  }

  private static String unescaped(String row) {
    return CODE.matcher(row.replace("\\n", "\n"))
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
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
