package io.standfirst.article.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Sets pages of text for tests; places are points from the upper left corner of the page. */
final class PdfPages {
  static final float LEFT = 72;
  static final float SIZE = 10;
  static final float LEADING = 12;
  private static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfPages() {
    document.addPage(page);
  }

  PdfPages newPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Turns the page; what is set on it from then on reads upright all the same. */
  PdfPages rotated(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  private Matrix upright() {
    return switch (page.getRotation()) {
      case 90 -> new Matrix(0, 1, -1, 0, WIDTH, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, WIDTH, HEIGHT);
      case 270 -> new Matrix(0, -1, 1, 0, 0, HEIGHT);
      default -> new Matrix();
    };
  }

  /** Lines of body text below each other; each begins with as many spaces as it is indented by. */
  PdfPages lines(float x, float y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      String text = lines[i].stripLeading();
      line(x + 4 * (lines[i].length() - text.length()), y + i * LEADING, SIZE, text);
    }
    return this;
  }

  PdfPages line(float x, float y, float size, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.saveGraphicsState();
      content.transform(upright());
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, (page.getRotation() % 180 == 0 ? HEIGHT : WIDTH) - y);
      content.showText(text);
      content.endText();
      content.restoreGraphicsState();
    }
    return this;
  }

  PdfPages stating(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  PdfPages encrypted(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }
}
