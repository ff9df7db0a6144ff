package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.charset.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"KOI8-R", "IBM866", "windows-1251"})
  void declarationThatLies_isNotBelieved(String charset) {
    String text = "Мэр города сообщил в понедельник, что стена в порту станет выше.";
    String said = charset.equals("KOI8-R") ? "windows-1251" : "KOI8-R";
    byte[] bytes =
        ("<html><head><meta charset=" + said + "></head><body><p>" + text + "</p></body></html>")
            .getBytes(Charset.forName(charset));
    assertThat(Readings.article(bytes, "a.html").text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"x-sjis, windows-31j", "win-1251, windows-1251", "x-mac-cyrillic, x-MacCyrillic"})
  void namesThatFilesUse_areKnown(String label, String charset) {
    assertThat(Charsets.named(label)).hasToString(charset);
  }

  @Test
  void markedUtf8_isToldWithItsMark() {
    Article article = Readings.article("\uFEFFThe café by the harbour has closed.", "a.txt");
    assertThat(article.text()).isEqualTo("The café by the harbour has closed.");
    assertThat(article.charset()).isEqualTo("UTF-8-SIG");
  }

  @Test
  void utf16OfIdeographsAlone_isRead() {
    String text = "市長は月曜日に、港の壁を高くすると述べた。漁師たちは洪水のあと何年もそれを求めてきた。";
    Article article = Readings.article(text.getBytes(StandardCharsets.UTF_16LE), "a.txt");
    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void fewKanaWithoutADeclaration_areRead() {
    byte[] page = "<html><body>メニュー</body></html>".getBytes(Charset.forName("EUC-JP"));
    assertThat(Readings.article(page, "a.html").text()).isEqualTo("メニュー");
  }
}
