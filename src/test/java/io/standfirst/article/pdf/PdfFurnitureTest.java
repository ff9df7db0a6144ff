package io.standfirst.article.pdf;

import static io.standfirst.article.pdf.HarbourPdf.COST;
import static io.standfirst.article.pdf.HarbourPdf.FISH;
import static io.standfirst.article.pdf.HarbourPdf.FISH_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.WALL;
import static io.standfirst.article.pdf.HarbourPdf.WALL_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.paragraphs;
import static io.standfirst.article.pdf.HarbourPdf.text;
import static io.standfirst.article.pdf.PdfPages.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What stands around the text of a page: running heads, page numbers, notes and captions. */
final class PdfFurnitureTest {
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
}
