package io.standfirst.figures.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureReaderTest {
  private static final FigureReader READER = new FigureReader();
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 12);

  private static final String ARTICLE =
      """
      The harbour of Westmoor handled more than 36,000 containers in 2024, port officials said.
      That was a 12-fold increase, worth $40-60 million (£30-45 million) a year.
      According to the harbour board, accidents fell from around 30 a year to just 12.
      One pilot, aged 44, said the quay could take up to 90,000 tonnes next year.
      More than 36,000 containers is a record; the old one stood since 1998.
      """;

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
    assertThat(containers.occurrences().get(1).in(ARTICLE))
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
  void mayAndCould_read_possible() {
    assertThat(figure("up to 90,000 tonnes").certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(figure("more than 36,000 containers").certainty()).isEqualTo(Certainty.STATED);
  }

  @Test
  void fewWhoWereAsked_read_rankedAfterWhatTheyTell() {
    List<Figure> figures =
        read(
            "We interviewed six nurses at the clinic. They work for 16 hours a day, they told us.");

    assertThat(figures).extracting(Figure::text).containsExactly("16 hours a day", "six nurses");
  }

  @Test
  void one_read_rankedAfterEveryAmount() {
    List<Figure> figures = read(ARTICLE);
    Figure one = figure("One pilot");

    assertThat(figures)
        .filteredOn(figure -> figure.kind() == Kind.COUNT && !figure.equals(one))
        .allSatisfy(figure -> assertThat(figure.rank()).isLessThan(one.rank()));
  }

  @Test
  void relativeTime_withoutPublicationDay_isNotGuessed() {
    AnalysedText text = AnalysedText.of("The mill sold 900 looms last year.", Language.ENGLISH);

    assertThat(READER.read(text, null))
        .allSatisfy(figure -> assertThat(Objects.requireNonNull(figure.when()).from()).isNull());
  }

  @Test
  void figures_read_obeyTheLaws() {
    assertLaws(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void garbage_read_neverFailsAndObeysTheLaws(long seed) {
    Random random = new Random(seed);
    IntStream.range(0, 300).forEach(round -> assertLaws(garbage(random)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl"})
  void garbage_readInOtherLanguages_neverFails(String language) {
    Random random = new Random(language.hashCode());
    for (int round = 0; round < 300; round++) {
      String text = garbage(random);
      List<Figure> figures =
          READER.read(AnalysedText.of(text, Language.ofTag(language)), null, PUBLISHED);

      assertThat(figures)
          .allSatisfy(figure -> assertThat(figure.span().in(text)).isEqualTo(figure.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void brokenArticle_read_obeysTheLaws(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder(ARTICLE);
      for (int cut = 0; cut < 12; cut++) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, (char) random.nextInt(0x3000));
        }
      }
      assertLaws(text.toString());
    }
  }

  @Test
  void defaultLocale_turkish_sameFigures() {
    List<Figure> expected = read(ARTICLE + "IN ISTANBUL 5 MILES AND 3 KILOMETRES.");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(
              new FigureReader()
                  .read(analysed(ARTICLE + "IN ISTANBUL 5 MILES AND 3 KILOMETRES."), PUBLISHED))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,000,",
        "one hundred and ",
        "5-",
        "(",
        "$",
        "1 to ",
        "a of ",
        "said ",
        "7 ",
        "one ",
        "a half of a ",
        "between 5 and ",
        "more than 5 and less than ",
        "5 feet 3 inches ",
        "third ",
        "the best mill and the dam, which sold 5 ",
        "a 5 year-old of (oil) to "
      })
  void hugeSentence_read_inTime(String part) {
    String text = part.repeat(60_000 / part.length());

    List<Figure> figures = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));

    assertThat(figures).isNotNull();
  }

  private static void assertLaws(String text) {
    List<Figure> figures = read(text);
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

  /** Words, digits and signs of the grammar, broken surrogates and other scripts, in any order. */
  private static String garbage(Random random) {
    String[] parts = {
      "5",
      "1,000",
      "0.5",
      "²",
      "½",
      "$",
      "£",
      "€",
      "%",
      "million",
      "half",
      "a",
      "of",
      "to",
      "from",
      "between",
      "and",
      "-",
      "–",
      "(",
      ")",
      "km",
      "years",
      "old",
      "two",
      "third",
      "2019",
      "March",
      "am",
      ":",
      "30",
      "/",
      "\uD800",
      "\uDC00",
      "𝟗",
      "٣",
      "०",
      "\u00A0",
      "\u202F",
      "\u0000",
      "'s",
      "’",
      "North",
      "Koreans",
      "said",
      "per",
      "month",
      "more than",
      ".",
      ",",
      "e9",
      "×10",
      "^",
      "𝟚𝟘",
      "-5",
      "no.",
      "#",
      "twice",
      "fold",
      "12-fold",
      "°C",
      "last",
      "year",
      "\n",
      "中",
      "万",
      "ß",
      "İ",
      "half a ",
      "thirds",
      "twenty-first",
      "over",
      "hundred",
      "thousand",
      "quarters",
      "less than",
      "feet",
      "inches",
      "percent of",
      "ranked",
      "largest",
      "zwei",
      "undzwanzig",
      "quatre",
      "vingt",
      "mil",
      "Millionen",
      "Mrd.",
      "entre",
      "menos"
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1, 40);
    for (int i = 0; i < length; i++) {
      text.append(parts[random.nextInt(parts.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Figure figure(String text) {
    return read(ARTICLE).stream()
        .filter(figure -> figure.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + text));
  }

  private static List<Figure> read(String text) {
    return READER.read(analysed(text), PUBLISHED);
  }

  private static AnalysedText analysed(String text) {
    return AnalysedText.of(text, Language.ENGLISH);
  }
}
