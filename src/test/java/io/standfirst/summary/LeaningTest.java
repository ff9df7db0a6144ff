package io.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that lean on others come with them, whatever the length. */
final class LeaningTest {
  private static final String SPOKEN =
      "\"People need a drill for an hour, not for life,\" said Ruth Adeyemi, the library's"
          + " director.";
  private static final String GOES_ON = "\"We lend what gathers dust elsewhere.\"";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void weakOpening_comesOnlyWithTheSentenceBeforeIt(int count) {
    AnalysedText text = LibraryArticle.analysed();
    List<Sentence> chosen =
        LibraryArticle.summary(new Length.Sentences(count), Order.POSITION, null)
            .sentences()
            .stream()
            .map(Summary.Selected::sentence)
            .toList();

    assertThat(chosen)
        .filteredOn(it -> it.span().in(LibraryArticle.TEXT).matches("(But|She|They) .*"))
        .allSatisfy(it -> assertThat(chosen).contains(text.sentences().get(it.index() - 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
  void quotationWithoutItsSpeaker_comesAfterTheSpeaker(int count) {
    assertThat(LibraryArticle.chosen(new Length.Sentences(count), "dust"))
        .containsSubsequence(SPOKEN, GOES_ON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dust", "cost", "trial"})
  void noRoomForBoth_leavesOutWhatLeans(String query) {
    assertThat(LibraryArticle.chosen(new Length.Sentences(1), query))
        .hasSize(1)
        .noneMatch(it -> it.equals(GOES_ON) || it.startsWith("She") || it.startsWith("But"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void summary_neverOpensWithASentenceThatLeans(int count) {
    String text =
        """
        It was raining over Tarn when the council met.
        But the council of Tarn closed the swing bridge over the river for two years.
        They said the bridge of Tarn had rusted faster than the engineers had expected.
        Shopkeepers at the swing bridge plan a protest at the council on Saturday.
        """;
    Summary summary =
        new Summariser()
            .summarise(
                AnalysedText.of(text, Language.ENGLISH),
                null,
                new SummaryRequest(new Length.Sentences(count), Order.POSITION, null));

    assertThat(summary.sentences().getFirst().sentence().span().in(text))
        .doesNotStartWith("But")
        .doesNotStartWith("They");
  }
}
