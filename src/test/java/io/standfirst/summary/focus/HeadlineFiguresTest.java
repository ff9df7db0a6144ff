package io.standfirst.summary.focus;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadlineFiguresTest {
  private static final AnalysedText TEXT =
      AnalysedText.of(
          "The bridge carries 9,000 vehicles a day. Repairs will cost 14 million pounds.",
          Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "Bridge with 9,000 vehicles a day to close | true | false",
        "Bridge repairs cost 14 million | false | true",
        "14 million for a bridge of 9,000 vehicles | true | true",
        "Bridge repairs cost 15 million | false | false",
        "Bridge to close | false | false",
        "- | false | false"
      })
  void figureOfTheTitle_favoursTheSentencesThatTellIt(String title, boolean first, boolean second) {
    HeadlineFigures headline = new HeadlineFigures(Profile.of(TEXT, title));

    assertThat(TEXT.sentences().stream().map(it -> headline.worth(it) > 0))
        .isEqualTo(List.of(first, second));
  }
}
