package io.standfirst.article.pdf;

/**
 * A line of text on a page, in points from the page's upper left corner.
 *
 * @param x where it starts
 * @param endX where it ends
 * @param y its baseline
 * @param size of its letters
 */
record PdfLine(String text, float x, float endX, float y, float size) {}
