package io.standfirst.article.html.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.standfirst.article.Limits;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.html.page.PageElements;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PageStateTest {
  private static final String SPACE = " ".repeat(250);

  @Test
  void strings_standByTheNamesThatLeadToThem() {
    assertThat(
            strings(
                "<script>window.state = {\"a\": [{\"b\": \"one\"}, {\"b\": \"two\"}], \"c\":"
                    + " \"three\""
                    + SPACE
                    + "}; run();</script>"))
        .containsExactly(entry("/a/b", List.of("one", "two")), entry("/c", List.of("three")));
  }

  @Test
  void namesThatRepeatThemselves_countOnce() {
    assertThat(
            strings(
                "<p data-tree='{\"in\": [{\"in\": [{\"is\": \"one\"}]}, {\"is\": \"two\"}]"
                    + SPACE
                    + "}'></p>"))
        .containsExactly(entry("/in/is", List.of("one", "two")));
  }

  @Test
  void dataForOthersAndShortState_areLeftOut() {
    assertThat(
            strings(
                "<script type='application/ld+json'>{\"a\": \"one\""
                    + SPACE
                    + "}</script><script>{\"b\": \"two\"}</script>"))
        .isEmpty();
  }

  @Test
  void hugeState_isReadInBoundedTime() {
    String nested = "{\"a\":".repeat(100_000);
    String wide = "{\"a\":[" + "{\"b\":\"c\"},".repeat(300_000) + "\"d\"]}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThat(
                    strings(
                        ("<script>" + nested + "</script>").repeat(8)
                            + ("<script>" + wide + "</script>").repeat(3)))
                .containsKey("/a/b"));
  }

  private static Map<String, List<String>> strings(String body) {
    return PageState.strings(
        PageElements.of(HtmlReader.parse("<body>" + body + "</body>", Limits.DEFAULT)));
  }
}
