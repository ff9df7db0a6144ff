package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.figures.Figure;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases of {@code ranking.csv}: a title, a text, and which of its figures is the most key. */
final class RankingTest {
  private static final FigureReader READER = new FigureReader();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "ranking.csv", numLinesToSkip = 1, delimiter = '|')
  void mostKey_isWhatTheRuleSays(String rule, @Nullable String title, String text, String key) {
    AnalysedText analysed = AnalysedText.of(text, Language.ENGLISH);

    assertThat(READER.read(analysed, title, null))
        .as(rule)
        .extracting(Figure::text)
        .startsWith(key);
  }
}
