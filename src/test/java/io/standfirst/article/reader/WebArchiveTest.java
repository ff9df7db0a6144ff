package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import org.junit.jupiter.api.Test;

/** MHTML: a page with its pictures in one file, as browsers save it. */
final class WebArchiveTest {
  private static final String ARCHIVE =
      """
      From: <Saved by a browser>
      Subject: A wall for the harbour
      Date: Tue, 12 Aug 2025 05:10:26 +0100
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="part"; type="text/html"

      --part
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://example.org/harbour/wall

      <html><head><meta name=3D"author" content=3D"Jane Doe"></head><body><article>
      <p>The caf=C3=A9 by the harbour closed when the wall was raised by two metr=
      es.</p><p>Its owner will travel.</p></article></body></html>
      --part
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --part
      Content-Type: text/html
      Content-Location: https://example.org/frame

      <p>A frame of something else.</p>
      --part--
      """;

  @Test
  void webArchive_isThePageThatWasSaved() {
    Article article = article(ARCHIVE, "a.mhtml");
    assertThat(paragraphs(article))
        .containsExactly(
            "The café by the harbour closed when the wall was raised by two metres.",
            "Its owner will travel.");
    assertThat(article.contentType()).isEqualTo("multipart/related");
  }

  @Test
  void webArchive_tellsThePagesAuthorAndAddressNotTheBrowser() {
    Article article = article(ARCHIVE, "a.mhtml");
    assertThat(article.title()).isEqualTo("A wall for the harbour");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.url()).isEqualTo("https://example.org/harbour/wall");
  }

  @Test
  void subtitleUnderThePagesHeading_beginsTheText() {
    Article article =
        article(
            ARCHIVE.replace(
                "<body><article>",
                "<body><div id=3D\"header\"><h1>A wall</h1><h2>how a harbour was saved</h2></div>"
                    + "<article>"),
            "a.mht");
    assertThat(paragraphs(article))
        .startsWith(
            "how a harbour was saved",
            "The café by the harbour" + " closed when the wall was raised by two metres.");
  }

  @Test
  void frameset_isReadByItsFirstFrameWithText() {
    Article article =
        article(
            ARCHIVE.replaceAll("(?s)<html>.*</html>", "<html><frameset></frameset></html>"),
            "a.mht");
    assertThat(article.text()).isEqualTo("A frame of something else.");
  }
}
