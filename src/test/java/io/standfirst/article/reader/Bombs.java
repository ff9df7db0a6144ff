package io.standfirst.article.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files that come to much. */
public final class Bombs {
  private Bombs() {}

  /** A PDF of one page, whose content is a word again and again, deflated to little. */
  public static byte[] pdfPage(String filter, String word, int bytes) throws IOException {
    return pdf(filter, deflated(word, bytes));
  }

  /** The same, deflated twice, as its filters say. */
  public static byte[] pdfDeflatedTwice(String word, int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(deflated(word, bytes));
    }
    return pdf("[ /FlateDecode /FlateDecode ]", out.toByteArray());
  }

  /** A Word file with a paragraph that inflates far. */
  public static byte[] docx(int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      write(zip, "<w:p/>", bytes);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String filter, byte[] content) {
    String objects =
        """
        %%PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>
        endobj
        4 0 obj
        << /Length %d /Filter %s >>
        stream
        """
            .formatted(content.length, filter);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(objects.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes(
        "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] deflated(String word, int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, best)) {
      write(deflater, word, bytes);
    }
    best.end();
    return out.toByteArray();
  }

  private static void write(java.io.OutputStream out, String word, int bytes) throws IOException {
    byte[] chunk = word.repeat(8192).getBytes(StandardCharsets.ISO_8859_1);
    for (long written = 0; written < bytes; written += chunk.length) {
      out.write(chunk);
    }
  }
}
