package io.standfirst.article.pdf;

import static io.standfirst.article.pdf.HarbourPdf.FISH;
import static io.standfirst.article.pdf.HarbourPdf.WALL;
import static io.standfirst.article.pdf.HarbourPdf.WALL_TEXT;
import static io.standfirst.article.pdf.HarbourPdf.article;
import static io.standfirst.article.pdf.HarbourPdf.paragraphs;
import static io.standfirst.article.pdf.HarbourPdf.read;
import static io.standfirst.article.pdf.PdfPages.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Unreadable;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfReadingTest {
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
}
