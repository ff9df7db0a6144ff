package io.standfirst.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.text.Tables;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DatesTest {
  static Stream<Arguments> cases() {
    return Tables.rows(DatesTest.class, "dates.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1].equals("yes"), row[2]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void dateAsWritten_isIsoAsStated(String text, boolean dayFirst, String iso) {
    assertThat(Dates.first(text, dayFirst)).isEqualTo(iso.equals("-") ? null : iso);
  }

  @Test
  void dateWithinSentence_hasItsPlace() {
    Dates.Found found = Dates.find("Said on 12 August 2025 in Seoul", false);
    assertThat(found).isNotNull().isEqualTo(new Dates.Found("2025-08-12", 8, 22, null));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2025/08/12/title, 2025-08-12",
    "https://example.org/2025/8/2/title, 2025-08-02",
    "https://example.org/news-2025-08-12.html, 2025-08-12",
    "https://example.org/a/20250812/b, 2025-08-12",
    "https://example.org/2025/aug/12/title, 2025-08-12",
    "https://example.org/news/12-08-2025, 2025-08-12",
    "https://example.org/news/12.08.2025.html, 2025-08-12",
    "https://example.org/12-08-20/,",
    "https://example.org/story-19600475/,",
    "https://example.org/2025/title,"
  })
  void address_statesItsDate(String url, String iso) {
    assertThat(UrlDates.of(url)).isEqualTo(iso);
  }
}
