package io.standfirst.article.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words in names of elements. */
final class HtmlWordsTest {
  @ParameterizedTest
  @CsvSource({
    "post-related_list, post related list",
    "ArticleShareBar, article share bar",
    "ad, ad",
    "c-d983ad0, c",
    "hAdRRP, rrp",
    "has-sidebar wide, has wide",
    "no-sidebar sidebar, no sidebar",
    "hasSidebar, has",
    "'', ''"
  })
  void name_hasTheWordsThatSayWhatItIs(String name, String words) {
    List<String> found = new ArrayList<>();
    HtmlWords.each(name, found::add);
    assertThat(String.join(" ", found)).isEqualTo(words);
  }
}
