package io.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LanguageDetectorTest {
  static Stream<Arguments> languages() {
    return Cases.rows("languages.tsv").map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void passage_isToldByScriptAndWords(String code, String text) {
    assertThat(LanguageDetector.detect(text)).isEqualTo(new Language(code));
  }

  @Test
  void emptyText_isUnknown() {
    assertThat(LanguageDetector.detect("")).isEqualTo(Language.UNKNOWN);
  }

  @Test
  void fewForeignNames_doNotChangeTheLanguage() {
    assertThat(
            LanguageDetector.detect(
                "The paper Süddeutsche Zeitung said that der Spiegel and Le Monde had been told."))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void turkishLocale_changesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(LanguageDetector.detect("IT IS SAID THAT THIS IS IN THE CITY AND IN THE HILLS"))
          .isEqualTo(Language.ENGLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB,en",
    "pt_BR,pt",
    "DE,de",
    "iw,he",
    "in-ID,id",
    "nb-NO,no",
    "zh-Hant-TW,zh",
    "x-klingon,und",
    "'',und"
  })
  void tag_namesALanguage(String tag, String code) {
    assertThat(Language.ofTag(tag)).isEqualTo(new Language(code));
  }

  @Test
  void loneSurrogates_areNoLetters() {
    assertThat(LanguageDetector.detect("\uD83D \uDE00\uDE00 \uD800")).isEqualTo(Language.UNKNOWN);
  }
}
