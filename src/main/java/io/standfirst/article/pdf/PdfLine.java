package io.standfirst.article.pdf;

/**
 * A line of text on a page, in points from the page's upper left corner.
 *
 * @param x where it starts
 * @param endX where it ends
 * @param y its baseline
 * @param size of its letters
 * @param row whether it is a row of a table, and so never goes on in the next line
 */
record PdfLine(String text, float x, float endX, float y, float size, boolean row) {
  /** This part of a line and the next one to its right. */
  PdfLine with(PdfLine next) {
    PdfLine larger = text.length() >= next.text.length() ? this : next;
    return new PdfLine(text + " " + next.text, x, next.endX, larger.y, larger.size, row);
  }

  PdfLine withStart(String start, float startX) {
    return new PdfLine(start + text, startX, endX, y, size, row);
  }

  PdfLine asRow() {
    return new PdfLine(text, x, endX, y, size, true);
  }
}
