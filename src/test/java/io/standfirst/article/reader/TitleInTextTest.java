package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A title that is stated does not begin the text; one that is guessed does. */
final class TitleInTextTest {
  private static final String TITLE = "A Wall for the Harbour";
  private static final String ONE = "The harbour wall was raised by two metres in the spring.";
  private static final String TWO = "Fishermen had asked for it since the flood of 1987.";

  @Test
  void pdfWhoseMetadataStateTheTitle_losesItFromTheText() throws IOException {
    Article article = article(Files.titledPdf(TITLE, List.of(TITLE, ONE, TWO)), "a.pdf");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.text()).startsWith(ONE);
  }

  @Test
  void pdfWhoseTitleIsGuessed_keepsIt() throws IOException {
    Article article = article(Files.pdf(List.of(List.of(TITLE, ONE, TWO))), "a.pdf");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.text()).startsWith(TITLE);
  }

  @Test
  void officeFileWhoseMetadataStateTheTitle_losesItFromTheText() throws IOException {
    Article article = article(titledOdt(), "a.odt");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
  }

  @Test
  void officeFileWhoseTitleIsGuessed_keepsIt() throws IOException {
    Article article = article(Files.docx(TITLE, ONE, TWO), "a.docx");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(paragraphs(article)).containsExactly(TITLE, ONE, TWO);
  }

  @Test
  void officeFileWhoseSenderStatesTheTitle_losesItFromTheText() throws IOException {
    Hints hints = new Hints("a.docx", null, TITLE, null, null, null);
    Reading reading =
        new ArticleReader(Limits.DEFAULT).read(new Upload(Files.docx(TITLE, ONE, TWO), hints));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Article.class, article -> assertThat(paragraphs(article)).containsExactly(ONE, TWO));
  }

  private static byte[] titledOdt() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "meta.xml",
        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>"
            + TITLE
            + "</dc:title></office:meta></office:document-meta>");
    parts.put("content.xml", Files.odtContent(TITLE, ONE, TWO));
    return Files.zip(parts);
  }
}
