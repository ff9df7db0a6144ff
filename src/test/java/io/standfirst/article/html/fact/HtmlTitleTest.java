package io.standfirst.article.html.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Facts;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.text.Tables;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlTitleTest {
  private static final String URL = "https://www.times.example/2025/bridge-over-the-river-opens";

  static Stream<Arguments> pages() {
    return Tables.rows(HtmlTitleTest.class, "titles.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1].replace("\\n", "\n"), row[2], row[3]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void page_hasItsTitle(String name, String head, String body, String title) {
    PageElements page =
        PageElements.of(
            HtmlReader.parse(
                "<html><head>" + head + "</head><body>" + body + "</body></html>", Limits.DEFAULT));
    Facts facts = HtmlFacts.of(page, JsonLd.in(page), URL);
    assertThat(facts.title()).isEqualTo(title.equals("-") ? null : title);
  }
}
