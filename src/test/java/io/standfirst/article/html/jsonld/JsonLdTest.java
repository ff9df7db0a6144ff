package io.standfirst.article.html.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.text.Tables;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonLdTest {
  static Stream<Arguments> shapes() {
    return Tables.rows(JsonLdTest.class, "json-ld.tsv").stream()
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3], row[4]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void shape_isRead(String name, String script, String headline, String date, String authors) {
    JsonLd data = read(script);
    assertThat(data.headline()).isEqualTo(headline.equals("-") ? null : headline);
    assertThat(data.publishedDates()).isEqualTo(date.equals("-") ? List.of() : List.of(date));
    assertThat(
            data.authors().stream()
                .map(author -> author.type() + ":" + author.name())
                .collect(Collectors.joining("; ")))
        .isEqualTo(authors.equals("-") ? "" : authors);
  }

  @Test
  void severalScripts_areOneSetOfData() {
    JsonLd data =
        in(
            script("{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}}")
                + script("{\"@id\":\"#p\",\"@type\":\"Person\",\"name\":\"Jane Doe\"}"));
    assertThat(data.authors()).containsExactly(new Author("Jane Doe", "person"));
  }

  @Test
  void deepNesting_isReadUpToItsLimit() {
    JsonLd data =
        read("{\"@type\":\"Article\",\"headline\":\"A\",\"about\":" + "[".repeat(100_000));
    assertThat(data.headline()).isEqualTo("A");
  }

  @Test
  void manyNodes_areReadUpToTheirLimit() {
    String node = "{\"@type\":\"Thing\"},";
    JsonLd data = read("[" + node.repeat(2_000) + "{\"@type\":\"Article\",\"headline\":\"A\"}]");
    assertThat(data.headline()).isNull();
  }

  private static JsonLd read(String json) {
    return in(script(json));
  }

  private static JsonLd in(String page) {
    return JsonLd.in(PageElements.of(HtmlReader.parse(page, Limits.DEFAULT)));
  }

  private static String script(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }
}
