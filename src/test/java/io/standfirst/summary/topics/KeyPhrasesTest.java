package io.standfirst.summary.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.DocumentFrequencies;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyPhrasesTest {
  private static final DocumentFrequencies FREQUENCIES = DocumentFrequencies.load();

  static Stream<Arguments> briefs() {
    return Tables.lines(KeyPhrasesTest.class, "briefs.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  static Stream<Arguments> names() {
    return Tables.lines(KeyPhrasesTest.class, "names.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void brief_hasThesePhrasesAndNames(String language, String phrases, String names, String text) {
    AnalysedText analysed = AnalysedText.of(text, new Language(language));

    List<KeyPhrase> found = Topics.of(analysed, FREQUENCIES).keyPhrases(10);
    assertThat(found.stream().map(KeyPhrase::text).collect(Collectors.joining("; ")))
        .isEqualTo(phrases);
    assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(it -> -it.score()));
    assertThat(
            Topics.of(analysed, FREQUENCIES).names(10).stream()
                .map(it -> it.text() + " " + it.mentions())
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @MethodSource("names")
  void names_areWhatCapitalsTell(String text, String names) {
    assertThat(
            Topics.of(AnalysedText.of(text, Language.ENGLISH), FREQUENCIES).names(9).stream()
                .map(it -> it.text() + " " + it.mentions())
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "pt", "nl", "ja"})
  void garbage_neverFails(String language) {
    List<String> pieces =
        List.of(
            "Kim", "de", "of", "the", "al", "-", "'s", ".", "\"", " & ", "U", "New", "van", "大",
            "5");
    Random random = new Random(language.hashCode());
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      AnalysedText analysed = AnalysedText.of(text.toString(), new Language(language));
      assertThat(Topics.of(analysed, FREQUENCIES).names(9))
          .allSatisfy(name -> assertThat(text.toString()).contains(name.text()));
      assertThat(Topics.of(analysed, FREQUENCIES).keyPhrases(9)).hasSizeLessThanOrEqualTo(9);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kim ", "the big red bridge ", "Kim-Li ", "of the ", "大桥", "Al-", "A. "})
  void hugeText_isReadInBoundedTime(String piece) {
    AnalysedText text = AnalysedText.of(piece.repeat(300_000 / piece.length()), Language.ENGLISH);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Topics.of(text, FREQUENCIES).keyPhrases(5)).hasSizeLessThanOrEqualTo(5));
  }
}
