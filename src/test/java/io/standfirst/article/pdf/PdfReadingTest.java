package io.standfirst.article.pdf;

import static io.standfirst.article.pdf.PdfPages.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Article;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.reader.ArticleReader;
import io.standfirst.article.reader.Files;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfReadingTest {
  private static final String[] WALL = {
    "The harbour wall was raised by two metres in the",
    "spring, which the council had promised to the people",
    "who live on the quay after the flood of that year."
  };
  private static final String WALL_TEXT = String.join(" ", WALL);
  private static final String[] FISH = {
    "Fishermen had asked for it since the boats were lost,",
    "and many of them came to see the last stone laid in",
    "the rain, with their families and a band."
  };
  private static final String FISH_TEXT = String.join(" ", FISH);
  private static final String[] COST = {
    "It cost less than the engineers had thought, because",
    "the stone came by sea from a quarry that is close to",
    "the harbour, and because the winter had been mild."
  };
  private static final String COST_TEXT = String.join(" ", COST);
  private static final float RIGHT = 320;

  @Test
  void columns_areReadOneAfterTheOther() throws IOException {
    PdfPages pages = new PdfPages().line(LEFT, 80, 22, "A Wall for the Harbour at Last");
    pages.lines(LEFT, 120, WALL).lines(LEFT, 170, FISH).lines(RIGHT, 120, COST);

    assertThat(paragraphs(pages))
        .containsExactly("A Wall for the Harbour at Last", WALL_TEXT, FISH_TEXT, COST_TEXT);
  }

  @Test
  void columnsSetLineByLineAcrossThePage_areReadOneAfterTheOther() throws IOException {
    PdfPages pages = new PdfPages().line(LEFT, 80, 22, "A Wall for the Harbour at Last");
    for (int i = 0; i < 3; i++) {
      pages.lines(LEFT, 120 + 12 * i, WALL[i]).lines(RIGHT, 120 + 12 * i, COST[i]);
    }
    for (int i = 0; i < 3; i++) {
      pages.lines(LEFT, 170 + 12 * i, FISH[i]);
    }

    assertThat(paragraphs(pages))
        .containsExactly("A Wall for the Harbour at Last", WALL_TEXT, FISH_TEXT, COST_TEXT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void threeColumns_areReadOneAfterTheOther(boolean across) throws IOException {
    String[][] columns = {
      {"The wall was raised by two", "metres in the spring, as", "the council had said."},
      {"Fishermen asked for it when", "their boats were lost, and", "came to see it done."},
      {"It cost less than had been", "thought, for the stone was", "brought in by sea."}
    };
    PdfPages pages = new PdfPages().line(LEFT, 80, 22, "A Wall for the Harbour at Last");
    for (int i = 0; i < 9; i++) {
      int column = across ? i % 3 : i / 3;
      int line = across ? i / 3 : i % 3;
      pages.lines(LEFT + 150 * column, 120 + 12 * line, columns[column][line]);
    }

    assertThat(paragraphs(pages))
        .containsExactly(
            "A Wall for the Harbour at Last",
            String.join(" ", columns[0]),
            String.join(" ", columns[1]),
            String.join(" ", columns[2]));
  }

  @Test
  void headlineBetweenColumns_standsBetweenThem() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 0; i < 3; i++) {
      pages.lines(LEFT, 120 + 12 * i, WALL[i]).lines(RIGHT, 120 + 12 * i, COST[i]);
    }
    pages.line(LEFT, 200, 18, "What the Fishermen of Hull Say About the Wall Now");
    for (int i = 0; i < 3; i++) {
      pages.lines(LEFT, 240 + 12 * i, FISH[i]).lines(RIGHT, 240 + 12 * i, WALL[i] + "x");
    }

    assertThat(text(pages)).startsWith(WALL_TEXT).contains(COST_TEXT + "\n\nWhat the Fishermen");
  }

  @Test
  void runningHeadsAndPageNumbers_areLeftOut() throws IOException {
    PdfPages pages = new PdfPages();
    String[][] texts = {WALL, FISH, COST, WALL, FISH, COST};
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        pages.newPage();
      }
      pages.line(LEFT, 40, 8, i % 2 == 0 ? "The Harbour Review" : "A Wall for the Harbour");
      pages
          .lines(LEFT, 80, texts[i])
          .line(280, 800, 8, i < 3 ? "- " + (i + 1) + " -" : "Page " + i + " of 6");
    }

    assertThat(text(pages)).doesNotContain("Review", "Harbour\n", "- 1", "Page");
  }

  @Test
  void lineOfTextAtTheTopOfAPage_isNoFurniture() throws IOException {
    PdfPages pages = new PdfPages().lines(LEFT, 80, WALL).newPage().lines(LEFT, 80, FISH);

    assertThat(paragraphs(pages)).containsExactly(WALL_TEXT, FISH_TEXT);
  }

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
  void footnote_staysOutOfTheParagraphThatGoesOn() throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 700, WALL[0], WALL[1])
            .line(LEFT, 760, 7.5f, "1 The council said so in March, and again in May of")
            .line(LEFT, 769, 7.5f, "that year.")
            .newPage()
            .lines(LEFT, 80, WALL[2])
            .lines(LEFT, 122, FISH);

    assertThat(paragraphs(pages))
        .containsExactly(
            WALL_TEXT, "1 The council said so in March, and again in May of that year.", FISH_TEXT);
  }

  @Test
  void footMark_isNoLineOfItsOwn() throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 80, WALL[0])
            .line(LEFT, 92, 10, "spring,")
            .line(LEFT + 30, 88, 6, "1")
            .line(LEFT + 36, 92, 10, "which the council had promised to the people")
            .lines(LEFT, 104, WALL[2]);

    assertThat(paragraphs(pages))
        .singleElement()
        .asString()
        .startsWith(WALL[0] + " spring,")
        .endsWith(WALL[2]);
  }

  @Test
  void caption_staysOutOfTheParagraphThatGoesOn() throws IOException {
    PdfPages pages =
        new PdfPages()
            .lines(LEFT, 80, WALL[0], WALL[1])
            .line(LEFT, 300, 8, "The last stone is laid in the rain.")
            .lines(LEFT, 330, WALL[2])
            .lines(LEFT, 372, FISH);

    assertThat(paragraphs(pages))
        .containsExactly(WALL_TEXT, "The last stone is laid in the rain.", FISH_TEXT);
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
  void table_keepsItsRows() throws IOException {
    PdfPages pages = new PdfPages().lines(LEFT, 80, WALL);
    String[][] rows = {
      {"Year", "Boats", "Tonnes"},
      {"2022", "41", "310"},
      {"2023", "38", "295"},
      {"2024", "44", "352"}
    };
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < 3; j++) {
        pages.lines(LEFT + 90 * j, 130 + 14 * i, rows[i][j]);
      }
    }
    pages.lines(LEFT, 200, FISH);

    assertThat(paragraphs(pages))
        .containsExactly(
            WALL_TEXT, "Year Boats Tonnes\n2022 41 310\n2023 38 295\n2024 44 352", FISH_TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void rotatedPage_isRead(int degrees) throws IOException {
    PdfPages pages = new PdfPages().rotated(degrees).lines(LEFT, 80, WALL).lines(LEFT, 122, FISH);

    assertThat(paragraphs(pages)).containsExactly(WALL_TEXT, FISH_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Wall for the Harbour        | A Wall for the Harbour
          Microsoft Word - draft.doc    | A Wall for the Harbour
          Template of the press office  | A Wall for the Harbour
          """)
  void title_isWhatThePageShows(String stated, String title) throws IOException {
    PdfPages pages =
        new PdfPages()
            .line(LEFT, 80, 22, "A Wall for the Harbour")
            .lines(LEFT, 120, WALL)
            .lines(LEFT, 162, FISH);

    assertThat(article(pages.stating(stated, "office")).title()).isEqualTo(title);
  }

  @Test
  void author_isToldWhereThePageNamesHim() throws IOException {
    PdfPages pages = new PdfPages().line(LEFT, 80, 22, "A Wall for the Harbour");
    pages.lines(LEFT, 104, "Ada Marsh").lines(LEFT, 130, WALL);

    assertThat(article(pages.stating("x", "Ada Marsh")).byline()).containsExactly("Ada Marsh");
  }

  @Test
  void encryptedForNobody_isRead() throws IOException {
    assertThat(paragraphs(new PdfPages().lines(LEFT, 80, WALL).encrypted("")))
        .containsExactly(WALL_TEXT);
  }

  @Test
  void encryptedWithAPassword_saysSo() throws IOException {
    assertThat(read(new PdfPages().lines(LEFT, 80, WALL).encrypted("sesame")))
        .isInstanceOf(Unreadable.Encrypted.class);
  }

  private static Reading read(PdfPages pages) throws IOException {
    return new ArticleReader(Limits.DEFAULT).read(new Upload(pages.bytes(), Hints.ofName("a.pdf")));
  }

  private static Article article(PdfPages pages) throws IOException {
    Reading reading = read(pages);
    assertThat(reading).isInstanceOf(Article.class);
    return (Article) reading;
  }

  private static String text(PdfPages pages) throws IOException {
    return article(pages).text();
  }

  private static List<String> paragraphs(PdfPages pages) throws IOException {
    return List.of(text(pages).split("\n\n", -1));
  }
}
