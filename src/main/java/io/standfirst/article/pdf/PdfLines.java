package io.standfirst.article.pdf;

import io.standfirst.article.Limits;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.Whitespace;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines of a PDF with their places. Lines come in the order in which they were set, which
 * mostly keeps columns apart; a page whose order makes no sense is read again sorted by position.
 * Lines with wide gaps are parted there, for {@link PdfColumns} to tell what the gaps are.
 */
final class PdfLines extends PDFTextStripper {
  /** In sizes of the letters; spaces of justified lines are mostly narrower. */
  private static final float WIDE_GAP = 0.9f;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Limits limits;
  private final Deadline deadline;
  private List<List<PdfLine>> lines = new ArrayList<>();
  private List<PdfLine> parts = new ArrayList<>();
  private final List<TextPosition> positions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int written;
  private boolean isCut;

  PdfLines(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
    setAddMoreFormatting(false);
  }

  /**
   * The pages of a document, each with its lines, as far as the limits allow.
   *
   * @see #isCut
   */
  List<PdfPage> pages(PDDocument document) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    int last = Math.min(limits.pages(), document.getNumberOfPages());
    for (int number = 1; number <= last && written <= limits.written(); number++) {
      deadline.check();
      setStartPage(number);
      setEndPage(number);
      List<List<PdfLine>> set = lines(document, false);
      if (isDisordered(set)) {
        List<List<PdfLine>> sorted = lines(document, true);
        set = isDisordered(sorted) ? set : sorted;
      }
      pages.add(new PdfPage(PdfColumns.inOrder(set)));
    }
    isCut = written > limits.written() || pages.size() < document.getNumberOfPages();
    return pages;
  }

  /** Whether the document has more than was read. */
  boolean isCut() {
    return isCut;
  }

  private List<List<PdfLine>> lines(PDDocument document, boolean sorted) throws IOException {
    lines = new ArrayList<>();
    setSortByPosition(sorted);
    writeText(document, Writer.nullWriter());
    endLine();
    return lines;
  }

  /** Whether the lines go up the page more often than columns make them. */
  private static boolean isDisordered(List<List<PdfLine>> lines) {
    int up = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).getFirst().y() < lines.get(i - 1).getFirst().y() - 2) {
        up++;
      }
    }
    return up > 4 && up * 3 > lines.size();
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    deadline.check();
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String string, List<TextPosition> textPositions) {
    written += string.length();
    if (written > limits.written()) {
      return;
    }
    if (!positions.isEmpty() && !textPositions.isEmpty()) {
      TextPosition last = positions.getLast();
      float gap = textPositions.getFirst().getXDirAdj() - end(last);
      if (gap > WIDE_GAP * size(positions)) {
        endPart();
      }
    }
    text.append(string);
    positions.addAll(textPositions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    endPart();
    if (!parts.isEmpty()) {
      lines.add(parts);
      parts = new ArrayList<>();
    }
  }

  private void endPart() {
    String line = Whitespace.collapse(text.toString());
    if (!line.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      parts.add(
          new PdfLine(
              text.charAt(text.length() - 1) == SOFT_HYPHEN ? line + '\u2010' : line,
              first.getXDirAdj(),
              end(positions.getLast()),
              first.getYDirAdj(),
              size(positions),
              false));
    }
    text.setLength(0);
    positions.clear();
  }

  private static float end(TextPosition position) {
    return position.getXDirAdj() + position.getWidthDirAdj();
  }

  private static float size(List<TextPosition> positions) {
    TextPosition middle = positions.get(positions.size() / 2);
    return middle.getFontSizeInPt() > 1 ? middle.getFontSizeInPt() : middle.getHeightDir() * 1.4f;
  }
}
