package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Article.Warning;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HintedFactsTest {
  private static final byte[] TEXT =
      "The ferry sails at nine. It carries 300 people.".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-04                      | 2026-03-04
          2026-03-04T05:10                | 2026-03-04T05:10
          2026-03-04T05:10:26.125+01:00   | 2026-03-04T05:10:26.125+01:00
          2026-03-04T05:10:26Z            | 2026-03-04T05:10:26Z
          Wed, 04 Mar 2026 05:10:26 GMT   | 2026-03-04T05:10:26Z
          4 March 2026                    | 2026-03-04
          2026-13-45                      |
          2026-02-30                      |
          tomorrow                        |
          """)
  void publishedAsGiven_isIso8601OrIgnoredWithAWarning(String given, @Nullable String published) {
    Hints hints = new Hints("ferry.txt", null, null, null, given, null);

    Article article = (Article) new ArticleReader(Limits.DEFAULT).read(new Upload(TEXT, hints));

    assertThat(article.published()).isEqualTo(published);
    assertThat(article.warnings())
        .extracting(Warning::code)
        .isEqualTo(published == null ? List.of("PUBLISHED_IGNORED") : List.of());
  }
}
