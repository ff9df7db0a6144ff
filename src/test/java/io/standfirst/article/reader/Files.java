package io.standfirst.article.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes small files of binary formats for tests. */
public final class Files {
  private Files() {}

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip of these parts; one named "mimetype" is stored, as the formats ask. */
  public static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        byte[] bytes = utf8(part.getValue());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(bytes);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  public static byte[] docx(String... paragraphs) throws IOException {
    return zip(docxParts(paragraphs));
  }

  static Map<String, String> docxParts(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="jpeg" ContentType="image/jpeg"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        </Types>\
        """);
    parts.put(
        "_rels/.rels",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        </Relationships>\
        """);
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
    return parts;
  }

  public static byte[] odt(String... paragraphs) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", odtContent(paragraphs));
    return zip(parts);
  }

  public static String odtContent(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<text:p>").append(paragraph).append("</text:p>");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
        + "<office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  /** An OLE file with one stream, as the older Office formats are. */
  public static byte[] ole(String stream, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(content), stream);
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  public static byte[] epub(String... chapters) throws IOException {
    return epubOfSpine(1, chapters);
  }

  /**
   * A book whose spine names its chapters, in their order, several times.
   *
   * @param times how often each chapter stands in the spine
   */
  public static byte[] epubOfSpine(int times, String... chapters) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = chapters.length - 1; i >= 0; i--) {
      items.append("<item id=\"c%d\" href=\"text/c%d.xhtml\"/>".formatted(i, i));
      parts.put("OPS/text/c%d.xhtml".formatted(i), "<html><body>" + chapters[i] + "</body></html>");
    }
    for (int i = 0; i < chapters.length; i++) {
      spine.append("<itemref idref=\"c%d\"/>".formatted(i).repeat(times));
    }
    parts.put(
        "OPS/book.opf",
        "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>The Harbour"
            + " Book</dc:title><dc:creator>Ada Marsh</dc:creator><dc:language>en</dc:language>"
            + "<dc:date>2024-05-06</dc:date></metadata><manifest>"
            + items
            + "</manifest><spine>"
            + spine
            + "</spine></package>");
    return zip(parts);
  }

  /** A PDF with a page for each list of lines; the first line of the first is set large. */
  public static byte[] pdf(List<List<String>> pages) throws IOException {
    try (PDDocument document = document(pages)) {
      return saved(document);
    }
  }

  /** A PDF of one page whose metadata state a title. */
  public static byte[] titledPdf(String title, List<String> lines) throws IOException {
    try (PDDocument document = document(List.of(lines))) {
      document.getDocumentInformation().setTitle(title);
      return saved(document);
    }
  }

  public static byte[] encryptedPdf(String password) throws IOException {
    try (PDDocument document = document(List.of(List.of("Secret", "Nobody reads this.")))) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return saved(document);
    }
  }

  /**
   * A PDF of objects as they are written, the first its catalogue.
   *
   * @param trailer what its trailer says besides
   */
  public static byte[] pdfOfObjects(String trailer, String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.6\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    int size = objects.length + 1;
    file.append("xref\n0 ").append(size).append('\n').append(table);
    file.append("trailer\n<< /Root 1 0 R /Size ").append(size).append(' ').append(trailer);
    return utf8(file.append(" >>\nstartxref\n").append(start).append("\n%%EOF\n").toString());
  }

  private static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    PDFont font = new PDType1Font(FontName.HELVETICA);
    boolean first = true;
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = 740;
        for (String line : lines) {
          content.beginText();
          content.setFont(font, first ? 22 : 11);
          content.newLineAtOffset(70, y);
          content.showText(line);
          content.endText();
          y -= first ? 40 : 14;
          first = false;
        }
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
