package io.standfirst.article.reader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes files of about 20 MB, of every format and in the ways in which each can be large. */
final class LargeFiles {
  private static final int BYTES = 20_000_000;
  private static final String[] WORDS =
      "harbour ferry council river morning bridge workers train number winter market road"
          .split(" ", -1);

  /** Makes a file. */
  @FunctionalInterface
  interface Maker {
    byte[] make() throws IOException;
  }

  private LargeFiles() {}

  static Map<String, Maker> all() {
    Map<String, Maker> files = new LinkedHashMap<>();
    files.put("text.txt", () -> Files.utf8(paragraphs("", "\n\n", BYTES)));
    files.put("one-line.txt", () -> Files.utf8(sentences(BYTES)));
    files.put("cyrillic.txt", () -> Files.utf8("Паром уходит в полдень. ".repeat(BYTES / 44)));
    files.put("text.md", () -> Files.utf8(paragraphs("## Part\n\n- *", "*\n\n", BYTES)));
    files.put("marks.md", () -> Files.utf8("*a* [b](c) `d`\n".repeat(BYTES / 15)));
    files.put("text.html", () -> page(paragraphs("<p>", "</p>", BYTES)));
    files.put("one-text.html", () -> page("<p>" + sentences(BYTES) + "</p>"));
    files.put("curly.html", () -> page("<p>\u201c" + sentences(BYTES) + "\u201d</p>"));
    files.put(
        "data.html",
        () -> page("<img src=\"data:," + "abcdefghij".repeat(BYTES / 10) + "\"><p>\u201cA.\u201d"));
    files.put("elements.html", () -> page("<b>a</b>".repeat(BYTES / 8)));
    files.put("unclosed.html", () -> page("<p><font><b>a ".repeat(BYTES / 14)));
    files.put("table.html", () -> page("<table>" + "<tr><td>1 a<td>2 b".repeat(BYTES / 18)));
    files.put("attributes.html", () -> page("<p a b c d e f g>a ".repeat(BYTES / 19)));
    files.put(
        "script.html", () -> page("<script>" + "var a = 1;".repeat(BYTES / 10) + "</script>a"));
    files.put("text.xml", () -> feed(paragraphs("&lt;p&gt;", "&lt;/p&gt;", BYTES)));
    files.put("entries.xml", () -> feed("</description></item><item>".repeat(BYTES / 27)));
    files.put("attachment.eml", LargeFiles::attachment);
    files.put("text.eml", () -> mail("text/html", paragraphs("<p>", "</p>", BYTES)));
    files.put("quotes.eml", () -> mail("text/plain", paragraphs("", "\n\n> ", BYTES)));
    files.put("pages.pdf", () -> pdf(1900, 60));
    files.put("text.pdf", () -> pdf(400, 250));
    files.put("pictures.pdf", LargeFiles::pictures);
    files.put("text.docx", () -> Files.docx(paragraphs("", "\n", 1_000_000).split("\n", -1)));
    files.put("long.docx", () -> Files.docx(paragraphs("", "\n", 3_900_000).split("\n", -1)));
    files.put("pictures.docx", () -> withPictures(Files.docx("One.", "Two."), "word/media/"));
    files.put("long.odt", () -> Files.odt(paragraphs("", "\n", 3_900_000).split("\n", -1)));
    files.put("pictures.odt", () -> withPictures(Files.odt("One.", "Two."), "Pictures/"));
    files.put("text.rtf", () -> rtf(paragraphs("", "\\par ", 3_800_000)));
    files.put("pictures.rtf", () -> rtf("Words.{\\pict " + "0123abcd".repeat(BYTES / 8) + "}"));
    files.put("book.epub", () -> Files.epub(chapters(200)));
    files.put("chapters.epub", () -> Files.epub(chapters(9000)));
    files.put("chapter.epub", () -> Files.epub(paragraphs("<p>", "</p>", 50_000_000)));
    files.put("pictures.epub", () -> withPictures(Files.epub(chapters(20)), "OPS/images/"));
    return files;
  }

  private static String sentences(int length) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder(length + 200);
    while (text.length() < length) {
      text.append("The ").append(random.nextInt(10_000));
      for (int i = random.nextInt(6, 20); i > 0; i--) {
        text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      text.append(". ");
    }
    return text.toString();
  }

  private static String paragraphs(String before, String after, int length) {
    String text = sentences(100_000);
    StringBuilder all = new StringBuilder(length + 1000);
    for (int i = 0; all.length() < length; i++) {
      int from = i * 613 % 99_000;
      all.append(before).append(i).append(' ').append(text, from, from + 600).append(after);
    }
    return all.toString();
  }

  private static String[] chapters(int number) {
    String[] chapters = new String[number];
    for (int i = 0; i < number; i++) {
      chapters[i] = paragraphs("<p>" + i, "</p>", 4_500);
    }
    return chapters;
  }

  private static byte[] page(String body) {
    return Files.utf8("<html><head><title>Harbour</title></head><body>" + body + "</body></html>");
  }

  private static byte[] feed(String content) {
    return Files.utf8(
        "<rss><channel><item><description>" + content + "</description></item></channel></rss>");
  }

  private static byte[] rtf(String body) {
    return Files.utf8("{\\rtf1\\ansi " + body + "\\par}");
  }

  private static byte[] mail(String type, String body) {
    return Files.utf8(
        "From: Ada <a@example.org>\nSubject: Harbour\nMIME-Version: 1.0\nContent-Type: "
            + type
            + "\n\n"
            + body);
  }

  private static byte[] attachment() {
    return mail(
        "multipart/mixed; boundary=b",
        "--b\nContent-Type: text/plain\n\nThe ferry leaves at noon.\n\n--b\n"
            + "Content-Type: image/png\nContent-Disposition: attachment\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(noise(14_000_000))
            + "\n--b--\n");
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static byte[] pdf(int pages, int lines) throws IOException {
    String text = sentences(100_000);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      List<String> page = new ArrayList<>();
      for (int j = 0; j < lines; j++) {
        int from = (i * 61 + j * 97) % 99_000;
        page.add(text.substring(from, from + 90));
      }
      all.add(page);
    }
    return Files.pdf(all);
  }

  private static byte[] pictures() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 9; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(LosslessFactory.createFromImage(document, image(i)), 0, 0);
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static BufferedImage image(int seed) {
    BufferedImage image = new BufferedImage(900, 800, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    for (int at = 0; at < 900 * 800; at++) {
      image.setRGB(at % 900, at / 900, random.nextInt());
    }
    return image;
  }

  private static byte[] withPictures(byte[] zip, String folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry);
        copy.setCompressedSize(-1);
        to.putNextEntry(copy);
        in.transferTo(to);
      }
      for (int i = 0; i < 18; i++) {
        to.putNextEntry(new ZipEntry(folder + "picture" + i + ".jpeg"));
        to.write(noise(1_000_000));
      }
    }
    return out.toByteArray();
  }
}
