package io.standfirst.figures.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.reader.FigureReader;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SubjectTest {
  private static final FigureReader READER = new FigureReader();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void text_read_figuresSayWhatTheyAreOf(String language, String text, String expected) {
    AnalysedText analysed = AnalysedText.of(text, Language.ofTag(language));

    String found =
        READER.read(analysed, null).stream()
            .filter(figure -> !(figure.amount() instanceof Amount.None))
            .sorted(Comparator.comparingInt(figure -> figure.span().start()))
            .map(figure -> Objects.requireNonNullElse(figure.what(), "-"))
            .collect(Collectors.joining(" ; "));

    assertThat(found).isEqualTo(expected);
  }

  static Stream<Arguments> cases() {
    return Stream.concat(
        Tables.rows(SubjectTest.class, "what.tsv", 2).stream()
            .map(row -> Arguments.of("en", row[0], row[1])),
        Tables.rows(SubjectTest.class, "what-languages.tsv", 3).stream()
            .map(row -> Arguments.of(row[0], row[1], row[2])));
  }
}
