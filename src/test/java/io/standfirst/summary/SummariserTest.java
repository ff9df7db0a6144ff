package io.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.summary.selection.Budget;
import io.standfirst.summary.topics.KeyPhrase;
import io.standfirst.summary.topics.Name;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Sentence;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SummariserTest {
  private static final String ARTICLE =
      """
      LONDON (Reuters) - The harbour council voted on Tuesday to close the old swing bridge for two years.
      The bridge, built in 1874, carries 9,000 vehicles a day across the river Tarn.
      But it has rusted faster than engineers expected, the council said in a report.
      "The bridge is not safe for lorries," said Maria Keller, the harbour engineer. "We had no choice."
      She told the council that repairs would cost 14 million pounds.
      Shopkeepers on the north bank fear for their trade while the bridge is closed.
      Happy days: Visitors on the bridge in 1951.
      They plan a protest outside the harbour office on Saturday.
      A ferry will carry walkers and cyclists across the Tarn from next month.
      Additional reporting by Ana Ruiz.
      """;

  private final Summariser summariser = new Summariser();

  private List<String> summary(String text, SummaryRequest request) {
    return summariser
        .summarise(AnalysedText.of(text, Language.ENGLISH), null, request)
        .sentences()
        .stream()
        .map(it -> it.sentence().span().in(text))
        .toList();
  }

  private static SummaryRequest sentences(int count) {
    return new SummaryRequest(new Length.Sentences(count), Order.POSITION, null);
  }

  @Test
  void defaultSummary_isThreeSentencesInTheOrderOfTheText() {
    Summary summary =
        summariser.summarise(
            AnalysedText.of(ARTICLE, Language.ENGLISH), "Bridge to close", SummaryRequest.DEFAULT);

    assertThat(summary.sentences())
        .hasSize(3)
        .isSortedAccordingTo(Comparator.comparingInt(it -> it.sentence().index()));
    assertThat(summary.queryMatched()).isTrue();
  }

  @Test
  void furniture_isNeverChosen() {
    assertThat(summary(ARTICLE, sentences(99)))
        .noneMatch(it -> it.contains("Reuters") || it.contains("Visitors") || it.contains("Ruiz"))
        .contains(
            "The harbour council voted on Tuesday to close the old swing bridge for two years.");
  }

  @Test
  void leaningSentence_isChosenOnlyWithTheOneBeforeIt() {
    AnalysedText text = AnalysedText.of(ARTICLE, Language.ENGLISH);
    for (int count = 1; count < 10; count++) {
      List<Sentence> chosen =
          summariser.summarise(text, null, sentences(count)).sentences().stream()
              .map(Summary.Selected::sentence)
              .toList();
      for (Sentence sentence : chosen) {
        String words = sentence.span().in(ARTICLE);
        if (words.startsWith("But") || words.startsWith("She") || words.startsWith("They")) {
          assertThat(chosen).contains(text.sentences().get(sentence.index() - 1));
        }
      }
    }
  }

  @Test
  void quotationWithoutItsSpeaker_comesOnlyAfterTheSpeaker() {
    AnalysedText text = AnalysedText.of(ARTICLE, Language.ENGLISH);
    for (int count = 1; count < 10; count++) {
      List<String> chosen =
          summariser
              .summarise(
                  text,
                  null,
                  new SummaryRequest(new Length.Sentences(count), Order.POSITION, "choice"))
              .sentences()
              .stream()
              .map(it -> it.sentence().span().in(ARTICLE))
              .toList();
      if (count > 1) {
        assertThat(chosen)
            .containsSubsequence(
                "\"The bridge is not safe for lorries,\" said Maria Keller, the harbour engineer.",
                "\"We had no choice.\"");
      } else {
        assertThat(chosen).doesNotContain("\"We had no choice.\"");
      }
    }
  }

  @Test
  void figureOfTheTitle_favoursTheSentenceThatTellsIt() {
    AnalysedText text = AnalysedText.of(ARTICLE, Language.ENGLISH);
    String title = "Bridge repairs cost %s million";

    assertThat(score(text, title.formatted("14")))
        .isGreaterThan(score(text, title.formatted("15")));
  }

  /** The score of the sentence with the costs. */
  private double score(AnalysedText text, String title) {
    return summariser.summarise(text, title, sentences(99)).sentences().stream()
        .filter(it -> it.sentence().span().in(ARTICLE).contains("14 million"))
        .mapToDouble(Summary.Selected::score)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 120, 200, 400, 100_000})
  void characters_areNotExceeded_unlessBySoleSentence(int limit) {
    List<String> chosen =
        summary(ARTICLE, new SummaryRequest(new Length.Characters(limit), Order.POSITION, null));

    assertThat(chosen).isNotEmpty();
    assertThat(chosen.size() == 1 || String.join(" ", chosen).length() <= limit).isTrue();
  }

  @Test
  void ratio_isRoundedUp() {
    String text =
        IntStream.range(0, 42)
            .mapToObj(i -> "Village " + (char) ('A' + i % 26) + i + " reported " + i + " storms.")
            .collect(Collectors.joining(" "));

    assertThat(summary(text, new SummaryRequest(new Length.Ratio(0.1), Order.POSITION, null)))
        .hasSizeBetween(1, 5);
    assertThat(Budget.ofShare(0.07, 100).isSpent()).isFalse();
  }

  @Test
  void orderByScore_isFalling() {
    Summary summary =
        summariser.summarise(
            AnalysedText.of(ARTICLE, Language.ENGLISH),
            null,
            new SummaryRequest(new Length.Sentences(4), Order.SCORE, null));

    assertThat(summary.sentences())
        .isSortedAccordingTo(Comparator.comparingDouble(it -> -it.score()));
  }

  @Test
  void reasons_fallAndExplainTheScore() {
    Summary summary =
        summariser.summarise(
            AnalysedText.of(ARTICLE, Language.ENGLISH), null, SummaryRequest.DEFAULT);

    for (Summary.Selected selected : summary.sentences()) {
      assertThat(selected.score()).isBetween(0.0, 1.0);
      assertThat(selected.score() * 10_000)
          .isCloseTo(
              Math.rint(selected.score() * 10_000), org.assertj.core.data.Offset.offset(1e-6));
      assertThat(List.copyOf(selected.reasons().values()))
          .isNotEmpty()
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void repeatedSentence_isToldOnce() {
    String line = "The harbour council voted to close the swing bridge for two years on Tuesday.";
    String text = (line + "\n").repeat(5) + "A ferry will carry walkers across the river Tarn.";

    assertThat(summary(text, sentences(3))).containsOnlyOnce(line).hasSize(2);
  }

  @Test
  void query_bringsItsSentenceFirst() {
    Summary summary =
        summariser.summarise(
            AnalysedText.of(ARTICLE, Language.ENGLISH),
            null,
            new SummaryRequest(new Length.Sentences(1), Order.SCORE, "cyclist ferries"));

    assertThat(summary.queryMatched()).isTrue();
    assertThat(summary.sentences().getFirst().sentence().span().in(ARTICLE)).startsWith("A ferry");
    assertThat(summary.sentences().getFirst().reasons()).containsKey("query");
  }

  @Test
  void queryWithoutMatch_saysSoAndStillSummarises() {
    Summary summary =
        summariser.summarise(
            AnalysedText.of(ARTICLE, Language.ENGLISH),
            null,
            new SummaryRequest(Length.DEFAULT, Order.POSITION, "penguins"));

    assertThat(summary.queryMatched()).isFalse();
    assertThat(summary.sentences()).hasSize(3);
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
    assertThat(summary(text, sentences(3))).isNotEmpty();
  }

  @Test
  void emptyText_givesAnEmptySummary() {
    assertThat(summary("", sentences(3))).isEmpty();
  }

  @Test
  void everyLanguage_givesASummary() {
    for (String code :
        List.of(
            "und", "en", "de", "fr", "es", "pt", "it", "nl", "ru", "ar", "hi", "zh", "ja", "sw")) {
      AnalysedText text = AnalysedText.of(ARTICLE, new Language(code));
      assertThat(summariser.summarise(text, null, SummaryRequest.DEFAULT).sentences()).hasSize(3);
    }
  }

  @Test
  void keyPhrases_areRankedAndApart() {
    List<KeyPhrase> phrases =
        summariser.topics(AnalysedText.of(ARTICLE, Language.ENGLISH)).keyPhrases(8);

    assertThat(phrases)
        .hasSizeBetween(1, 8)
        .isSortedAccordingTo(Comparator.comparingDouble(it -> -it.score()));
    assertThat(phrases).extracting(KeyPhrase::text).contains("bridge").doesNotHaveDuplicates();
  }

  @Test
  void shortName_countsWithinTheLongOne() {
    String text =
        "Leaders met Kim Jong Un on Monday. Later Kim spoke. Nobody followed Kim to Pyongyang.";

    assertThat(summariser.topics(AnalysedText.of(text, Language.ENGLISH)).names(5))
        .containsExactly(new Name("Kim Jong Un", 3), new Name("Pyongyang", 1));
  }

  @Test
  void turkishLocale_changesNothing() {
    AnalysedText text = AnalysedText.of(ARTICLE, Language.ENGLISH);
    Summary usual = summariser.summarise(text, "BRIDGE IS CLOSED", SummaryRequest.DEFAULT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(summariser.summarise(text, "BRIDGE IS CLOSED", SummaryRequest.DEFAULT))
          .isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fiftyThousandSentences_areSummarisedInBoundedTime() {
    Random random = new Random(1);
    String text =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "Word" + random.nextInt(900) + " met term" + random.nextInt(5_000) + ".")
            .collect(Collectors.joining(" "));

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> summary(text, new SummaryRequest(new Length.Ratio(0.3), Order.POSITION, "word7")));
  }

  @Test
  void headlineFigure_favoursTheSentenceThatTellsIt() {
    AnalysedText text = AnalysedText.of(ARTICLE, Language.ENGLISH);
    SummaryRequest all = sentences(99);
    Summary plain = summariser.summarise(text, "Bridge to close", all);
    Summary figured = summariser.summarise(text, "Bridge with 9,000 vehicles to close", all);

    assertThat(reason(plain, "9,000", "headline figure")).isNull();
    assertThat(reason(figured, "9,000", "headline figure")).isPositive();
    assertThat(reason(figured, "14 million", "headline figure")).isNull();
  }

  private static @Nullable Double reason(Summary summary, String words, String name) {
    return summary.sentences().stream()
        .filter(it -> it.sentence().span().in(ARTICLE).contains(words))
        .findFirst()
        .orElseThrow()
        .reasons()
        .get(name);
  }

  @Test
  void summary_neverOpensWithASentenceThatLeans() {
    String text =
        """
        It was raining over Tarn when the council met.
        But the council of Tarn closed the swing bridge over the river for two years.
        They said the bridge of Tarn had rusted faster than the engineers had expected.
        Shopkeepers at the swing bridge plan a protest at the council on Saturday.
        """;
    for (int count = 1; count < 4; count++) {
      List<String> chosen = summary(text, sentences(count));

      assertThat(chosen.getFirst()).doesNotStartWith("But").doesNotStartWith("They");
    }
  }
}
