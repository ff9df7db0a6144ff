package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the article in a page is: the cases of pages.txt. */
final class PagesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void page_isReadWithoutWhatStandsAround(String name, String page, List<String> paragraphs) {
    assertThat(Readings.article(page, "page.html").text().lines().filter(it -> !it.isBlank()))
        .containsExactlyElementsOf(paragraphs);
  }

  static Stream<Arguments> pages() throws IOException {
    String text;
    try (var in = PagesTest.class.getResourceAsStream("pages.txt")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    String[] cases = text.split("\n== ", -1);
    Map<String, String> named = new HashMap<>();
    for (String line : cases[0].lines().filter(it -> !it.startsWith("#")).toList()) {
      named.put("{" + line.substring(0, 1) + "}", line.substring(4));
    }
    List<Arguments> pages = new ArrayList<>();
    for (int i = 1; i < cases.length; i++) {
      int page = cases[i].indexOf('\n');
      int paragraphs = cases[i].indexOf("\n--\n");
      pages.add(
          Arguments.of(
              cases[i].substring(0, page),
              filled(cases[i].substring(page + 1, paragraphs), named),
              filled(cases[i].substring(paragraphs + 4), named).lines().toList()));
    }
    return pages.stream();
  }

  private static String filled(String text, Map<String, String> named) {
    String filled = text;
    for (Map.Entry<String, String> it : named.entrySet()) {
      filled = filled.replace(it.getKey(), it.getValue());
    }
    return filled;
  }
}
