package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Unreadable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands around the text of a document: notes, remarks, heads and feet, contents. */
final class NotesAndFurnitureTest {
  private static final String ONE = "The harbour wall was raised by two metres in the spring.";
  private static final String TWO = "Fishermen had asked for it since the flood of 1987.";

  @Test
  void rtf_losesHeadsAndFeetAndEndsWithItsNotes() {
    Article article =
        article(
            "{\\rtf1\\ansi{\\header Running head\\par}{\\footerl Page \\{3\\}\\par}"
                + ONE
                + "{\\footnote The {\\i first} note.}\\par "
                + TWO
                + "\\par}",
            "a.rtf");
    assertThat(paragraphs(article)).containsExactly(ONE, TWO, "The first note.");
  }

  @Test
  void rtfWithBracesInRawData_isRead() {
    assertThat(article("{\\rtf1\\ansi {\\pict\\bin4 {{{{}" + ONE + "\\par}", "a.rtf").text())
        .isEqualTo(ONE);
  }

  @Test
  void odt_notesAndRemarksFollowTheText() throws IOException {
    Article article =
        article(
            Files.odt(
                ONE
                    + "<text:note text:note-class=\"footnote\"><text:note-citation>1"
                    + "</text:note-citation><text:note-body><text:p>The first note.</text:p>"
                    + "</text:note-body></text:note> It holds.",
                "<office:annotation><text:p>Check this year.</text:p></office:annotation>" + TWO),
            "a.odt");
    assertThat(paragraphs(article))
        .containsExactly(ONE + " It holds.", TWO, "1 The first note.", "Check this year.");
    assertThat(article.warnings()).extracting(Article.Warning::code).containsExactly("REMARKS");
  }

  @Test
  void epub_leavesOutCoverContentsAndImprint() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>");
    parts.put(
        "book.opf",
        "<package><manifest><item id=\"c\" href=\"cover.xhtml\"/><item id=\"n\" href=\"nav.xhtml\""
            + " properties=\"nav\"/><item id=\"i\" href=\"imprint.xhtml\"/><item id=\"t\""
            + " href=\"text.xhtml\"/></manifest><spine><itemref idref=\"c\"/><itemref idref=\"n\"/>"
            + "<itemref idref=\"i\"/><itemref idref=\"t\"/></spine><guide><reference type=\"cover\""
            + " href=\"cover.xhtml\"/></guide></package>");
    parts.put("cover.xhtml", "<html><body><p>A cover of a book by Ada Marsh.</p></body></html>");
    parts.put("nav.xhtml", "<html><body><p>Everything that is in the book.</p></body></html>");
    parts.put(
        "imprint.xhtml",
        "<html><body><section epub:type=\"copyright-page\"><p>Printed in the city of Hull.</p>"
            + "</section></body></html>");
    parts.put("text.xhtml", "<html><body><p>" + ONE + "</p><p>" + TWO + "</p></body></html>");
    assertThat(paragraphs(article(Files.zip(parts), "a.epub"))).containsExactly(ONE, TWO);
  }

  @Test
  void markdown_losesMarksOfNotesAndOfWhatIsStruckOut() {
    assertThat(paragraphs(article(ONE + "[^1]\n\n[^1]: The ~~first~~ note.\n", "a.md")))
        .containsExactly(ONE, "The first note.");
  }

  @Test
  void jsonFrontMatter_statesItsFacts() {
    Article article =
        article(
            "{\n  \"title\": \"Wall raised\",\n  \"date\": \"2025-08-12\",\n  \"author\": \"Jane"
                + " Doe\"\n}\n\n"
                + ONE,
            "a.md");
    assertThat(article.title()).isEqualTo("Wall raised");
    assertThat(article.published()).isEqualTo("2025-08-12");
    assertThat(article.byline()).containsExactly("Jane Doe");
    assertThat(article.text()).isEqualTo(ONE);
  }

  @Test
  void scannedPdf_saysWhatHelps() {
    byte[] pdf =
        Files.pdfOfObjects(
            "",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /I 4 0 R >>"
                + " >> >>",
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
                + " /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream");
    assertThat(Readings.read(pdf, "a.pdf"))
        .isInstanceOfSatisfying(
            Unreadable.NoArticleText.class, it -> assertThat(it.message()).contains("OCR"));
  }
}
