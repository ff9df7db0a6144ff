package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The parts of an article's figures, and their order. */
final class FigureReaderTest {
  @Test
  void article_read_factsWithTheirParts() {
    Figure containers = figure("more than 36,000 containers");

    assertThat(containers.amount()).isEqualTo(new Amount.Value(new BigDecimal("36000")));
    assertThat(containers.what()).isEqualTo("containers (harbour of Westmoor)");
    assertThat(containers.source()).isEqualTo("port officials");
    assertThat(Objects.requireNonNull(containers.when()).from()).isEqualTo("2024-01-01");
    assertThat(containers.rank()).isEqualTo(1);
  }

  @Test
  void factToldTwice_read_oneFigureWithBothPlaces() {
    Figure containers = figure("more than 36,000 containers");

    assertThat(containers.occurrences()).hasSize(2);
    assertThat(containers.occurrences().get(1).in(Harbour.ARTICLE))
        .isEqualTo("More than 36,000 containers");
  }

  @Test
  void bracketedAmount_read_alternativeOfTheOneBefore() {
    Figure worth = figure("$40-60 million (£30-45 million) a year");

    assertThat(worth.alternatives()).hasSize(1);
    assertThat(worth.alternatives().get(0).text()).isEqualTo("£30-45 million");
    assertThat(Objects.requireNonNull(worth.unit()).per()).isEqualTo("year");
  }

  @Test
  void nameOfSeveralCurrencies_read_asOfTheCountryOfTheTitle() {
    AnalysedText text = AnalysedText.of("The mill sold cloth for 300 pesos.", Language.ENGLISH);

    assertThat(new FigureReader().read(text, "A mill in Chile", null))
        .extracting(figure -> Objects.requireNonNull(figure.unit()))
        .containsExactly(new Unit("CLP", "Chilean peso", null));
  }

  @Test
  void mayAndCould_read_possible() {
    assertThat(figure("up to 90,000 tonnes").certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(figure("more than 36,000 containers").certainty()).isEqualTo(Certainty.STATED);
  }

  @Test
  void one_read_rankedAfterEveryAmount() {
    List<Figure> figures = Harbour.read(Harbour.ARTICLE);
    Figure one = figure("One pilot");

    assertThat(figures)
        .filteredOn(figure -> figure.kind() == Kind.COUNT && !figure.equals(one))
        .allSatisfy(figure -> assertThat(figure.rank()).isLessThan(one.rank()));
  }

  @Test
  void sameNumber_ofOtherPeople_isAnotherFact() {
    AnalysedText text =
        AnalysedText.of(
            "Two women spoke. Two boys were heard. Two people left. The two people were cousins.",
            Language.ENGLISH);

    assertThat(new FigureReader().read(text, null))
        .extracting(Figure::text)
        .contains("Two women", "Two boys");
  }

  @Test
  void relativeTime_withoutPublicationDay_isNotGuessed() {
    AnalysedText text = AnalysedText.of("The mill sold 900 looms last year.", Language.ENGLISH);

    assertThat(new FigureReader().read(text, null))
        .allSatisfy(figure -> assertThat(Objects.requireNonNull(figure.when()).from()).isNull());
  }

  private static Figure figure(String text) {
    return Harbour.read(Harbour.ARTICLE).stream()
        .filter(figure -> figure.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + text));
  }
}
