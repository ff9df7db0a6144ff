package io.standfirst.article.html.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Facts;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.text.Tables;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlFactsTest {
  static Stream<Arguments> dates() {
    return Tables.rows(HtmlFactsTest.class, "dates.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3], row[4]));
  }

  static Stream<Arguments> bylines() {
    return Tables.rows(HtmlFactsTest.class, "bylines.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void page_hasItsDate(String name, String language, String head, String body, String iso) {
    assertThat(facts(language, head, body).published()).isEqualTo(iso.equals("-") ? null : iso);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bylines")
  void page_hasItsAuthors(String name, String head, String body, String authors) {
    assertThat(facts("en", head, body).byline())
        .isEqualTo(authors.equals("-") ? List.of() : List.of(authors.split("; ", -1)));
  }

  @Test
  void archivedPage_isNotOfTheDayOfItsArchiving() {
    PageElements page =
        PageElements.of(
            HtmlReader.parse("<h1>Bridge opens</h1><p>It was a day in May.", Limits.DEFAULT));
    Facts facts =
        HtmlFacts.of(
            page,
            JsonLd.in(page),
            "https://web.archive.org/web/20130307194448/times.example/2008/05/26/bridge");
    assertThat(facts.published()).isEqualTo("2008-05-26");
  }

  @Test
  void hugePage_isReadInLinearTime() {
    String body =
        "<div class='author meta'>".repeat(400)
            + "<span class='date'>12.08.2025 by Jane Doe</span><h1>A b</h1>".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(facts("en", "", body).title()).isEqualTo("A b"));
  }

  private static Facts facts(String language, String head, String body) {
    PageElements page =
        PageElements.of(
            HtmlReader.parse(
                "<html lang="
                    + language
                    + "><head>"
                    + head
                    + "</head><body>"
                    + body
                    + "</body></html>",
                Limits.DEFAULT));
    return HtmlFacts.of(page, JsonLd.in(page), null);
  }
}
