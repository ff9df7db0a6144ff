package io.standfirst.figures.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.figures.reader.FigureReader;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FigureChecksTest {
  private static final FigureReader READER = new FigureReader();

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void figures_checked_whatCannotAgreeIsSaid(String text, String expected) {
    AnalysedText analysed = AnalysedText.of(text, Language.ENGLISH);

    String found =
        FigureChecks.of(analysed, READER.read(analysed, null)).stream()
            .map(Disagreement::message)
            .collect(Collectors.joining(" "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  static Stream<Arguments> cases() {
    return Tables.rows(FigureChecksTest.class, "checks.tsv", 2).stream()
        .map(row -> Arguments.of(row[0], row[1]));
  }
}
