package io.standfirst.article.pdf;

import static io.standfirst.article.pdf.HarbourPdf.COST;
import static io.standfirst.article.pdf.HarbourPdf.COST_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.FISH;
import static io.standfirst.article.pdf.HarbourPdf.FISH_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.RIGHT;
import static io.standfirst.article.pdf.HarbourPdf.WALL;
import static io.standfirst.article.pdf.HarbourPdf.WALL_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.paragraphs;
import static io.standfirst.article.pdf.HarbourPdf.text;
import static io.standfirst.article.pdf.PdfPages.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfColumnsTest {
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
}
