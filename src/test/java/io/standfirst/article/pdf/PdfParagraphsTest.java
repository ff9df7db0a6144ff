package io.standfirst.article.pdf;

import static io.standfirst.article.pdf.HarbourPdf.COST;
import static io.standfirst.article.pdf.HarbourPdf.COST_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.FISH;
import static io.standfirst.article.pdf.HarbourPdf.FISH_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.WALL;
import static io.standfirst.article.pdf.HarbourPdf.WALL_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.paragraphs;
import static io.standfirst.article.pdf.HarbourPdf.text;
import static io.standfirst.article.pdf.PdfPages.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.reader.ArticleReader;
import io.standfirst.article.reader.Files;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfParagraphsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the council gave a sum-|mary of all that it had said    | gave a summary of
          they met in the reading-|room. Each reading-room is new | in the reading-room. Each
          the wall rose in 2024-|2025 and then it was done        | in 2024-2025 and
          it was built by the Anglo-|Dutch company that had won   | the Anglo-Dutch company
          they came from the north-|and the south of that coast   | north- and the south
          the co-\u00ADope\u00ADration went on for a long|time    | co-operation went on
          a soft hyphen ends this li\u00AD|ne of the long text    | this line of
          """)
  void hyphenAtALinesEnd_isMended(String first, String second, String mended) throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 80, "The newspaper tells us that in this year", first, second.strip());

    assertThat(text(pages)).contains(mended);
  }

  @Test
  void indent_beginsAParagraph() throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 80, "    " + WALL[0], WALL[1], WALL[2])
            .lines(LEFT, 116, "    " + FISH[0], FISH[1], FISH[2]);

    assertThat(paragraphs(pages)).containsExactly(WALL_TEXT, FISH_TEXT);
  }

  @Test
  void gap_beginsAParagraph() throws IOException {
    PdfPages pages =
        new PdfPages().lines(LEFT, 80, WALL).lines(LEFT, 122, FISH).lines(LEFT, 164, COST);

    assertThat(paragraphs(pages)).containsExactly(WALL_TEXT, FISH_TEXT, COST_TEXT);
  }

  @Test
  void wideLeading_partsNoParagraph() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 0; i < 3; i++) {
      pages.lines(LEFT, 80 + 20 * i, WALL[i]);
    }
    for (int i = 0; i < 3; i++) {
      pages.lines(LEFT, 170 + 20 * i, FISH[i]);
    }

    assertThat(paragraphs(pages)).containsExactly(WALL_TEXT, FISH_TEXT);
  }

  @Test
  void paragraph_goesOnOverThePage() throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 700, WALL[0], WALL[1])
            .line(280, 800, 8, "1")
            .newPage()
            .lines(LEFT, 80, WALL[2])
            .line(280, 800, 8, "2");

    assertThat(paragraphs(pages)).containsExactly(WALL_TEXT);
  }

  @Test
  void dropCap_belongsToItsWord() throws IOException {
    PdfPages pages =
        new PdfPages()
            .line(LEFT, 102, 32, "T")
            .lines(
                LEFT + 24,
                80,
                "he harbour wall was raised by two metres in",
                "spring, which the council had promised to us")
            .lines(LEFT, 104, "who live on the quay after the flood of that year.");

    assertThat(paragraphs(pages))
        .containsExactly(
            "The harbour wall was raised by two metres in spring, which the council had promised to"
                + " us who live on the quay after the flood of that year.");
  }

  @Test
  void dropCapThatIsAWord_keepsItsSpace() throws IOException {
    PdfPages pages =
        new PdfPages()
            .line(LEFT, 102, 32, "A")
            .lines(LEFT + 28, 80, "wall was raised in the harbour of that old town;")
            .lines(LEFT + 28, 92, "the wall was dear.");

    assertThat(paragraphs(pages))
        .containsExactly("A wall was raised in the harbour of that old town; the wall was dear.");
  }

  @Test
  void bullets_areLinesOfOneList() throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 80, WALL)
            .lines(
                LEFT,
                122,
                "• stone from the quarry by the sea, which came in",
                "  boats that were hired",
                "• sand",
                "• two cranes")
            .lines(LEFT, 188, FISH);

    assertThat(paragraphs(pages))
        .containsExactly(
            WALL_TEXT,
            """
            • stone from the quarry by the sea, which came in boats that were hired
            • sand
            • two cranes\
            """,
            FISH_TEXT);
  }

  @Test
  void ligatures_becomeLetters() {
    String content = "BT /F 10 Tf 72 700 Td (The \\001shermen \\002oated the stone.) Tj ET";
    byte[] pdf =
        Files.pdfOfObjects(
            "",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                + " /Encoding << /Type /Encoding /Differences [1 /fi /fl] >> >>");

    assertThat(new ArticleReader(Limits.DEFAULT).read(new Upload(pdf, Hints.ofName("a.pdf"))))
        .isInstanceOfSatisfying(
            Article.class,
            it -> assertThat(it.text()).isEqualTo("The fishermen floated the stone."));
  }
}
