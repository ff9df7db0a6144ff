package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class CharsetsTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "charsets.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 2000)
  void textThatSaysNothingOfItsCharset_isReadRight(String charset, String told, String text) {
    Article article = Readings.article(text.getBytes(Charset.forName(charset)), "a.txt");
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.charset()).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "charsets.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 2000)
  void charsetTold_decodesTheWholeFileAnywhere(String charset, String told, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Article article = Readings.article(bytes, "a.txt");
    assertThat(new String(bytes, Charset.forName(String.valueOf(article.charset()))))
        .isEqualTo(text);
  }
}
