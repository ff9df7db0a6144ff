package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that no library here can write: one article of our own, saved by LibreOffice Writer. */
final class WordFilesTest {
  private final ArticleReader reader = new ArticleReader(Limits.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "study.doc, application/msword",
    "study.odt, application/vnd.oasis.opendocument.text"
  })
  void fileOfAWordProcessor_isReadWhateverItIsNamed(String file, String mediaType)
      throws IOException {
    Reading reading = reader.read(new Upload(bytes(file), Hints.ofName("upload.bin")));

    assertThat(reading).isInstanceOf(Article.class);
    Article article = (Article) reading;
    assertThat(article.contentType()).isEqualTo(mediaType);
    assertThat(article.title())
        .isEqualTo("Night-shift workers sleep 74 minutes less than they think, study finds");
    assertThat(article.byline()).containsExactly("Sunniva Kallas");
    assertThat(article.text()).contains("a study of 1,318 nurses, drivers and factory workers");
    assertThat(article.language().code()).isEqualTo("en");
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = WordFilesTest.class.getResourceAsStream("files/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }
}
