package io.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every summary is, of whatever text. */
final class SummariserTest {
  private final Summariser summariser = new Summariser();

  @Test
  void defaultSummary_isThreeSentencesInTheOrderOfTheText() {
    Summary summary =
        summariser.summarise(
            LibraryArticle.analysed(), "Library to lend tools", SummaryRequest.DEFAULT);

    assertThat(summary.sentences())
        .hasSize(3)
        .isSortedAccordingTo(Comparator.comparingInt(it -> it.sentence().index()));
    assertThat(summary.queryMatched()).isTrue();
  }

  @Test
  void orderByScore_isFalling() {
    Summary summary = LibraryArticle.summary(new Length.Sentences(4), Order.SCORE, null);

    assertThat(summary.sentences())
        .hasSize(4)
        .isSortedAccordingTo(Comparator.comparingDouble(it -> -it.score()));
  }

  @Test
  void reasons_fallAndExplainTheScore() {
    for (Summary.Selected selected :
        LibraryArticle.summary(Length.DEFAULT, Order.POSITION, null).sentences()) {
      assertThat(selected.score()).isBetween(0.0, 1.0);
      assertThat(selected.score() * 10_000)
          .isCloseTo(Math.rint(selected.score() * 10_000), offset(1e-6));
      assertThat(List.copyOf(selected.reasons().values()))
          .isNotEmpty()
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void repeatedSentence_isToldOnce() {
    String line = "The council voted to open the library on Sundays for two years.";
    String text = (line + "\n").repeat(5) + "A van will bring the tools to seven villages.";

    assertThat(chosen(text)).containsOnlyOnce(line).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.",
        "He left.",
        "no mark at all",
        "?!",
        "…",
        "12345",
        "•",
        "他走了。",
        "चलो।",
        "By Jane Doe",
        "\uD83D",
        "\"Yes.\"",
        "CNN (CNN) --"
      })
  void anySentence_givesASummary(String text) {
    assertThat(chosen(text)).isNotEmpty();
  }

  @Test
  void emptyText_givesAnEmptySummary() {
    assertThat(chosen("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "und", "en", "de", "fr", "es", "pt", "it", "nl", "ru", "ar", "hi", "zh", "ja", "sw"
      })
  void everyLanguage_givesASummary(String code) {
    AnalysedText text = AnalysedText.of(LibraryArticle.TEXT, new Language(code));

    assertThat(summariser.summarise(text, null, SummaryRequest.DEFAULT).sentences()).hasSize(3);
  }

  @Test
  void turkishLocale_changesNothing() {
    String title = "LIBRARY IS LENDING INSTRUMENTS";
    AnalysedText text = LibraryArticle.analysed();
    Summary usual = summariser.summarise(text, title, SummaryRequest.DEFAULT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(summariser.summarise(text, title, SummaryRequest.DEFAULT)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> chosen(String text) {
    return summariser
        .summarise(AnalysedText.of(text, Language.ENGLISH), null, SummaryRequest.DEFAULT)
        .sentences()
        .stream()
        .map(it -> it.sentence().span().in(text))
        .toList();
  }
}
