package io.standfirst.article.pdf;

import java.util.List;

/** The lines of a page in reading order. */
record PdfPage(List<PdfLine> lines) {
  PdfPage {
    lines = List.copyOf(lines);
  }
}
