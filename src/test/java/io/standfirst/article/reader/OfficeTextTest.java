package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office file holds besides the text as it is printed. */
final class OfficeTextTest {
  private static final String ONE = "The harbour wall was raised by two metres in the spring.";

  /** Each fragment of WordprocessingML stands between "The wall " and " stands.". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <w:del w:id="1"><w:r><w:delText>fell and </w:delText></w:r></w:del>| The wall stands.
          <w:del w:id="1"><w:r><w:t>fell and </w:t></w:r></w:del>| The wall stands.
          <w:ins w:id="2"><w:r><w:t>in Hull </w:t></w:r></w:ins>| The wall in Hull stands.
          <w:ins w:id="2"><w:del w:id="3"><w:r><w:delText>x </w:delText></w:r></w:del></w:ins>| The wall stands.
          <w:moveFrom w:id="4"><w:r><w:t>far off </w:t></w:r></w:moveFrom>| The wall stands.
          <w:moveTo w:id="5"><w:r><w:t>far off </w:t></w:r></w:moveTo>| The wall far off stands.
          <w:r><w:footnoteReference w:id="2"/></w:r>| The wall stands.
          <w:r><w:endnoteReference w:id="3"/></w:r>| The wall stands.
          <w:r><w:t>[2] </w:t></w:r>| The wall [2] stands.
          <w:fldSimple w:instr=" PAGE "><w:r><w:t>7 </w:t></w:r></w:fldSimple>| The wall stands.
          <w:fldSimple w:instr=" DATE "><w:r><w:t>now </w:t></w:r></w:fldSimple>| The wall now stands.
          <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUM</w:instrText></w:r><w:r><w:instrText>PAGES \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12 </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>| The wall stands.
          <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF wall </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>named </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>page</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4 </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>above </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>| The wall named above stands.
          """)
  void docx_keepsWhatIsPrinted(String fragment, String printed) throws IOException {
    Map<String, String> parts = Files.docxParts(ONE, "HERE");
    parts.computeIfPresent(
        "word/document.xml",
        (name, xml) ->
            xml.replace(
                "<w:r><w:t>HERE</w:t></w:r>",
                "<w:r><w:t>The wall </w:t></w:r>"
                    + fragment.replace("<w:t>", "<w:t xml:space=\"preserve\">")
                    + "<w:r><w:t>stands.</w:t></w:r>"));

    assertThat(paragraphs(article(Files.zip(parts), "a.docx"))).containsExactly(ONE, printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <text:change text:change-id="c1"/>| The wall stands.
          <text:change-start text:change-id="c2"/>in Hull <text:change-end text:change-id="c2"/>| The wall in Hull stands.
          <text:page-number>7</text:page-number>| The wall stands.
          <text:page-count>9</text:page-count>| The wall stands.
          """)
  void odt_keepsWhatIsPrinted(String fragment, String printed) throws IOException {
    String deletion =
        "<text:tracked-changes><text:changed-region"
            + " text:id=\"c1\"><text:deletion><office:change-info><dc:creator"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">A."
            + " Editor</dc:creator></office:change-info><text:p>fell and</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        Files.odtContent(ONE, "The wall " + fragment + "stands.")
            .replace("<office:text>", "<office:text>" + deletion));

    assertThat(paragraphs(article(Files.zip(parts), "a.odt"))).containsExactly(ONE, printed);
  }

  @Test
  void docx_notesAndRemarksFollowTheText() throws IOException {
    Map<String, String> parts = Files.docxParts(ONE, "Fishermen asked for it.");
    part(parts, "footnotes", "footnote", "A note at the foot.");
    part(parts, "comments", "comment", "Is this true?");

    Article article = article(Files.zip(parts), "a.docx");
    assertThat(paragraphs(article))
        .containsExactly(ONE, "Fishermen asked for it.", "A note at the foot.", "Is this true?");
    assertThat(article.warnings()).extracting(Article.Warning::code).containsExactly("REMARKS");
  }

  @ParameterizedTest
  @CsvSource({"A Wall for the Harbour, A Wall for the Harbour", "Template of 2019, "})
  void docx_takesItsTitleFromItsPropertiesWhereTheTextBearsItOut(String stated, String title)
      throws IOException {
    Map<String, String> parts =
        Files.docxParts("A Wall for the Harbour. By Ada Marsh.", ONE, ONE + " So it was.");
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/docProps/core.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"));
    parts.computeIfPresent(
        "_rels/.rels",
        (name, xml) ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"core\""
                    + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                    + " Target=\"docProps/core.xml\"/></Relationships>"));
    parts.put(
        "docProps/core.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + stated
            + "</dc:title><dc:creator>Ada Marsh; Licence Owner</dc:creator></cp:coreProperties>");

    Article article = article(Files.zip(parts), "a.docx");
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.byline()).containsExactly("Ada Marsh");
  }

  private static void part(
      Map<String, String> parts, String part, String element, String paragraph) {
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            xml.replace(
                "</Types>",
                "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/></Types>"
                    .formatted(part, part)));
    String relationship =
        "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s.xml\"/>"
            .formatted(part, part, part);
    parts.merge(
        "word/_rels/document.xml.rels",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relationship
            + "</Relationships>",
        (xml, more) -> xml.replace("</Relationships>", relationship + "</Relationships>"));
    parts.put(
        "word/" + part + ".xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$ss xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:%1$s w:id=\"1\"><w:p><w:r><w:t>%2$s</w:t></w:r></w:p></w:%1$s></w:%1$ss>"
            .formatted(element, paragraph));
  }
}
