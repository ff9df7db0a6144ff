package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import org.junit.jupiter.api.Test;

final class FeedTest {
  @Test
  void atomEntryOfXhtml_isThatArticle() {
    Article article =
        article(
            """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
            <title>Hafenpost</title><entry><title type="html">Die &amp;amp; Mauer</title>
            <link rel="self" href="https://example.org/feed"/>
            <link href="https://example.org/mauer"/><author><name>Jana Doe</name></author>
            <published>2025-08-12T05:10:26+02:00</published><summary>Kurz.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <p>Die Mauer am Hafen ist fertig.</p><p>Sie <em>steht</em>.</p></div></content>
            </entry></feed>
            """,
            "a.atom");
    assertThat(article.title()).isEqualTo("Die & Mauer");
    assertThat(article.url()).isEqualTo("https://example.org/mauer");
    assertThat(article.byline()).containsExactly("Jana Doe");
    assertThat(article.published()).isEqualTo("2025-08-12T05:10:26+02:00");
    assertThat(article.language().code()).isEqualTo("de");
    assertThat(paragraphs(article)).containsExactly("Die Mauer am Hafen ist fertig.", "Sie steht.");
  }

  @Test
  void rdfItem_isReadByItsWholeText() {
    Article article =
        article(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
             xmlns="http://purl.org/rss/1.0/"><channel><title>Harbour Post</title></channel>
            <item><title>The wall</title><description>short</description>
            <content:encoded><![CDATA[<p>The wall was raised.</p><p>It holds.</p>]]></content:encoded>
            <dc:creator>Jane Doe</dc:creator><dc:date>2025-08-12</dc:date></item></rdf:RDF>
            """,
            "a.rdf");
    assertThat(paragraphs(article)).containsExactly("The wall was raised.", "It holds.");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.published()).isEqualTo("2025-08-12");
    assertThat(article.site()).isEqualTo("Harbour Post");
  }

  @Test
  void prefixedAtomOfText_keepsItsSigns() {
    Article article =
        article(
            "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'><atom:entry><atom:title>The"
                + " wall</atom:title><atom:content type='text'>The wall is &lt; 2 m.</atom:content>"
                + "</atom:entry></atom:feed>",
            "a.xml");
    assertThat(article.text()).isEqualTo("The wall is < 2 m.");
    assertThat(article.title()).isEqualTo("The wall");
  }

  @Test
  void base64OfOldAtom_isDecoded() {
    Article article =
        article(
            "<feed version='0.3'><entry><title>The wall</title><content mode='base64'>"
                + "PHA+VGhlIHdhbGwgd2FzIHJhaXNlZC48L3A+</content></entry></feed>",
            "a.xml");
    assertThat(article.text()).isEqualTo("The wall was raised.");
  }

  @Test
  void severalEntries_areListedByTheirSummaries() {
    String entry =
        "<entry><title>The %s</title><summary>It holds.</summary><content>Long text.</content>"
            + "</entry>";
    Article article =
        article("<feed>" + entry.formatted("wall") + entry.formatted("mole") + "</feed>", "a.xml");
    assertThat(paragraphs(article))
        .containsExactly("The wall", "It holds.", "The mole", "It holds.");
  }

  @Test
  void otherXml_isReadByItsParagraphs() {
    Article article =
        article(
            "<?xml version='1.0'?><article><title>The wall</title><para>The wall <emphasis>was"
                + "</emphasis> raised.</para><para>It holds.</para></article>",
            "a.xml");
    assertThat(article.title()).isEqualTo("The wall");
    assertThat(paragraphs(article)).containsExactly("The wall was raised.", "It holds.");
  }

  @Test
  void wordXml_putsTheRunsOfAParagraphTogether() {
    Article article =
        article(
            """
            <?xml version="1.0"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
              xmlns:o="urn:schemas-microsoft-com:office:office">
            <o:DocumentProperties><o:Author>Ada Marsh</o:Author></o:DocumentProperties>
            <w:body><w:p><w:r><w:t>The har</w:t></w:r><w:r><w:t>bour wall was </w:t></w:r>
            <w:r><w:rPr><w:b/></w:rPr><w:t>raised.</w:t></w:r></w:p>
            <w:p><w:r><w:t>Fishermen had asked for it.</w:t></w:r></w:p></w:body>
            </w:wordDocument>
            """,
            "a.xml");
    assertThat(article.text())
        .isEqualTo("The harbour wall was raised.\n\nFishermen had asked for it.");
  }
}
