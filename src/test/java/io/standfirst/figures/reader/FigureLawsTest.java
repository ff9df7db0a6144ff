package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.standfirst.figures.Figure;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the figures of any text, whatever stands in it and wherever it is read. */
final class FigureLawsTest {
  @Test
  void figures_read_obeyTheLaws() {
    assertLaws(Harbour.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void garbage_read_neverFailsAndObeysTheLaws(long seed) {
    Random random = new Random(seed);
    IntStream.range(0, 300).forEach(round -> assertLaws(Garbage.of(random)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl"})
  void garbage_readInOtherLanguages_neverFails(String language) {
    FigureReader reader = new FigureReader();
    Random random = new Random(language.hashCode());
    for (int round = 0; round < 300; round++) {
      String text = Garbage.of(random);
      List<Figure> figures =
          reader.read(AnalysedText.of(text, Language.ofTag(language)), null, Harbour.PUBLISHED);

      assertThat(figures)
          .allSatisfy(figure -> assertThat(figure.span().in(text)).isEqualTo(figure.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void brokenArticle_read_obeysTheLaws(long seed) {
    Random random = new Random(seed);
    IntStream.range(0, 60).forEach(round -> assertLaws(Garbage.broken(Harbour.ARTICLE, random)));
  }

  @Test
  void defaultLocale_turkish_sameFigures() {
    String text = Harbour.ARTICLE + "IN ISTANBUL 5 MILES AND 3 KILOMETRES.";
    List<Figure> expected = Harbour.read(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      AnalysedText analysed = AnalysedText.of(text, Language.ENGLISH);
      assertThat(new FigureReader().read(analysed, Harbour.PUBLISHED)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertLaws(String text) {
    List<Figure> figures = Harbour.read(text);
    assertThat(figures)
        .allSatisfy(
            figure -> {
              assertThat(figure.span().in(text)).isEqualTo(figure.text());
              assertThat(figure.text()).isNotBlank();
              assertThat(figure.occurrences().get(0)).isEqualTo(figure.span());
              assertThat(figure.score()).isBetween(0.0, 1.0);
              assertThatCode(() -> figure.alternatives().forEach(it -> it.span().in(text)))
                  .doesNotThrowAnyException();
            });
    assertThat(figures.stream().map(Figure::rank))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, figures.size()).boxed().toList());
  }
}
