package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.When;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words around an amount say of it. */
final class SurroundingsTest {
  private static final FigureReader READER = new FigureReader();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 12);

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void text_read_amountsSayWhenTheyHold(String text, String expected) {
    assertThat(told(text, SurroundingsTest::when)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void text_read_amountsSayWhoIsSure(String text, String expected) {
    assertThat(told(text, SurroundingsTest::source)).isEqualTo(expected);
  }

  static Stream<Arguments> times() {
    return rows("when");
  }

  static Stream<Arguments> sources() {
    return rows("source");
  }

  private static Stream<Arguments> rows(String table) {
    return Tables.rows(SurroundingsTest.class, "cases/" + table + ".tsv", 2).stream()
        .map(row -> Arguments.of(row[0], row[1]));
  }

  private static String told(String text, Function<Figure, String> part) {
    AnalysedText analysed = AnalysedText.of(text, Language.ENGLISH);
    return READER.read(analysed, PUBLISHED).stream()
        .filter(figure -> !(figure.amount() instanceof Amount.None))
        .sorted(Comparator.comparingInt(figure -> figure.span().start()))
        .map(part)
        .collect(Collectors.joining(" ; "));
  }

  private static String when(Figure figure) {
    When when = figure.when();
    if (when == null) {
      return "-";
    }
    String to = Objects.requireNonNullElse(when.to(), "");
    String days = to.equals(when.from()) ? to : when.from() + ".." + to;
    return when.from() == null ? when.text() : when.text() + " = " + days;
  }

  private static String source(Figure figure) {
    return Objects.requireNonNullElse(figure.source(), "-")
        + " / "
        + figure.certainty().name().toLowerCase(Locale.ROOT);
  }
}
