package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of cases are the specification: a text, and what is read in it ({@link Rendering}).
 */
final class CasesTest {
  private static final FigureReader READER = new FigureReader();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 12);

  private static final String[] TABLES = {
    "numbers",
    "compounds",
    "intervals",
    "ranks",
    "scores",
    "ranges",
    "bounds",
    "money",
    "units",
    "measures",
    "dates",
    "counts",
    "traps",
    "complaints"
  };

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void text_read_asTheTableSays(String table, String language, String text, String expected) {
    AnalysedText analysed = AnalysedText.of(text, Language.ofTag(language));

    assertThat(Rendering.of(READER.read(analysed, PUBLISHED))).as(table).isEqualTo(expected);
  }

  static Stream<Arguments> cases() {
    return Stream.concat(
        Stream.concat(Stream.of(TABLES).flatMap(table -> rows(table, "en")), rows("han", "zh")),
        Stream.of("de", "fr", "es", "it", "pt", "nl")
            .flatMap(
                language ->
                    Stream.concat(rows(language, language), rows("dates-" + language, language))));
  }

  private static Stream<Arguments> rows(String table, String language) {
    return Tables.rows(CasesTest.class, "cases/" + table + ".tsv", 2).stream()
        .map(row -> Arguments.of(table, language, row[0], row[1]));
  }
}
