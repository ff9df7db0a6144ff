package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormatsTest {
  private static final String ONE = "The harbour wall was raised by two metres in the spring.";
  private static final String TWO = "Fishermen had asked for it since the flood of 1987.";

  @Test
  void docx_paragraphsInOrder() throws IOException {
    Article article = article(Files.docx(ONE, TWO), "a.docx");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
    assertThat(article.contentType()).endsWith("wordprocessingml.document");
    assertThat(article.charset()).isNull();
  }

  @Test
  void docxNamedText_isReadAsWhatItIs() throws IOException {
    assertThat(paragraphs(article(Files.docx(ONE, TWO), "a.txt"))).containsExactly(ONE, TWO);
  }

  @Test
  void odt_paragraphsInOrder() throws IOException {
    assertThat(paragraphs(article(Files.odt(ONE, TWO), "a.odt"))).containsExactly(ONE, TWO);
  }

  @Test
  void rtf_paragraphsAndCharacters() {
    Article article =
        article("{\\rtf1\\ansi " + ONE + "\\par Caf\\'e9 owners agreed with them.\\par}", "a.rtf");
    assertThat(paragraphs(article)).containsExactly(ONE, "Café owners agreed with them.");
  }

  @Test
  void epub_chaptersInOrderOfTheSpine() throws IOException {
    Article article = article(Files.epub("<p>" + ONE + "</p>", "<p>" + TWO + "</p>"), "a.epub");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO);
    assertThat(article.title()).isEqualTo("The Harbour Book");
    assertThat(article.byline()).containsExactly("Ada Marsh");
    assertThat(article.published()).isEqualTo("2024-05-06");
    assertThat(article.language().code()).isEqualTo("en");
  }

  @Test
  void pdf_linesMendedTitleFoundPageNumbersGone() throws IOException {
    Article article =
        article(
            Files.pdf(
                List.of(
                    List.of(
                        "A Wall for the Harbour",
                        "The harbour wall was raised by two metres in the spring, which the har-",
                        "bourmaster had called for in each of the nine reports that he wrote to"
                            + " the",
                        "council.",
                        "1"),
                    List.of("Fishermen had asked for it since the flood.", "2"))),
            "a.pdf");
    assertThat(article.title()).isEqualTo("A Wall for the Harbour");
    assertThat(article.text())
        .contains("which the harbourmaster had called for in each of the nine reports that he")
        .endsWith("since the flood.");
  }

  @Test
  void mail_plainPartWithHeaders() {
    Article article =
        article(
            """
            From: "Jane Doe" <jane@example.org>
            To: desk@example.org
            Subject: =?utf-8?q?The_caf=C3=A9_by_the_harbour?=
            Date: Tue, 12 Aug 2025 05:10:26 +0100
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            The café by the harbour has closed after forty years.

            Its owner will travel.
            """,
            "a.eml");
    assertThat(article.title()).isEqualTo("The café by the harbour");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.published()).isEqualTo("2025-08-12T05:10:26+01:00");
    assertThat(paragraphs(article)).hasSize(2);
  }

  @Test
  void mailWithAlternatives_prefersHtmlAlsoAfterMailboxLine() {
    Article article =
        article(
            """
            From jane@example.org Tue Aug 12 05:10:26 2025
            From: Jane <jane@example.org>
            Subject: Harbour news
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/plain

            plain words
            --x
            Content-Type: text/html; charset=utf-8

            <html><body><p>The harbour wall was raised in the spring.</p></body></html>
            --x--
            """,
            "a.eml");
    assertThat(article.text()).isEqualTo("The harbour wall was raised in the spring.");
  }

  @Test
  void feedOfOneEntry_isThatArticle() {
    Article article =
        article(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
            <item><title>The wall</title><pubDate>Tue, 12 Aug 2025 05:10:26 GMT</pubDate>
            <description>&lt;p&gt;The wall was raised.&lt;/p&gt;&lt;p&gt;It holds.&lt;/p&gt;</description>
            </item></channel></rss>
            """,
            "a.rss");
    assertThat(article.title()).isEqualTo("The wall");
    assertThat(article.site()).isEqualTo("Harbour Post");
    assertThat(article.published()).isEqualTo("2025-08-12T05:10:26Z");
    assertThat(paragraphs(article)).containsExactly("The wall was raised.", "It holds.");
  }

  @Test
  void feedOfSeveralEntries_warns() {
    Article article =
        article(
            "<rss><channel><title>Harbour Post</title><item><title>One</title><author>Jane"
                + " Doe</author><pubDate>Tue, 12 Aug 2025 05:10:26 GMT</pubDate><description>First"
                + " words.</description></item><item><title>Two</title><description>Second"
                + " words.</description></item></channel></rss>",
            "a.rss");
    assertThat(article.warnings())
        .extracting(Article.Warning::code)
        .containsExactly("SEVERAL_ENTRIES");
    assertThat(article.warnings().getFirst().message()).contains("feed of 2 entries");
    assertThat(paragraphs(article)).containsExactly("One", "First words.", "Two", "Second words.");
    assertThat(article.published()).isNull();
    assertThat(article.byline()).isEmpty();
  }

  @Test
  void webPage_bodyAndFactsWithoutFurniture() {
    String filler = " It took the crews nine months, and the winter was mild for once.";
    Article article =
        article(
            "<html lang=en-GB><head><title>A wall | Harbour Post</title><meta"
                + " property='og:site_name' content='Harbour Post'><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A wall for"
                + " the harbour\",\"datePublished\":\"2025-08-12T05:10:26+01:00\",\"author\":{\"name\":\"Jane"
                + " Doe\"}}</script></head><body><nav>Home News</nav><article><h1>A wall for the"
                + " harbour</h1><p class=byline>By Jane Doe</p><p>"
                + ONE
                + filler
                + "</p><figure><img><figcaption>The wall</figcaption></figure><p>"
                + TWO
                + filler
                + filler
                + "</p><div class='related-posts'><a href=x>Other story</a></div></article>"
                + "<footer>© Harbour Post</footer></body></html>",
            "a.html");
    assertThat(article.title()).isEqualTo("A wall for the harbour");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.published()).isEqualTo("2025-08-12T05:10:26+01:00");
    assertThat(article.site()).isEqualTo("Harbour Post");
    assertThat(article.language().code()).isEqualTo("en");
    assertThat(paragraphs(article)).containsExactly(ONE + filler, TWO + filler + filler);
  }

  @Test
  void pageInWindows1252CallingItselfLatin1_keepsItsQuotes() {
    byte[] bytes =
        "<html><head><meta charset=iso-8859-1></head><body><p>“It holds”, she said.</p></body></html>"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    Article article = article(bytes, "a.html");
    assertThat(article.text()).isEqualTo("“It holds”, she said.");
    assertThat(article.charset()).isEqualTo("windows-1252");
  }

  @Test
  void utf16WithoutMark_isRead() {
    Article article = article(ONE.getBytes(StandardCharsets.UTF_16LE), "a.txt");
    assertThat(article.text()).isEqualTo(ONE);
    assertThat(article.charset()).isEqualTo("UTF-16LE");
  }
}
