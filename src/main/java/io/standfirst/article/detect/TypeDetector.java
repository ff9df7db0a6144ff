package io.standfirst.article.detect;

import io.standfirst.article.Limits;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.Bytes;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.FileType;
import io.standfirst.article.format.UnreadableException;
import io.standfirst.article.format.Zip;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a file is: from its bytes first, and only where they leave a choice from its name and
 * declared type. Never wrong about a binary file for the sake of its name.
 */
public final class TypeDetector {
  private static final int PDF_HEADER_WITHIN = 1024; // as readers of PDF allow

  private static final int ZIP_END_WITHIN = 22 + 0xFFFF;

  private final Limits limits;

  public TypeDetector(Limits limits) {
    this.limits = limits;
  }

  /**
   * The type of a file, and its characters where that is text.
   *
   * @throws UnreadableException for a type that is not read, and for bytes that are no text
   */
  public Detected detect(byte[] bytes, Hints hints) throws UnreadableException {
    FileType binary = binaryType(bytes);
    if (binary != null) {
      return new Detected(binary, null);
    }
    DecodedText decoded = Charsets.decode(bytes, hints.contentType());
    if (decoded == null) {
      throw new UnreadableException(
          saysText(hints) ? new Unreadable.NotText() : unsupported("application/octet-stream"));
    }
    return new Detected(TextTypes.typeOf(decoded.text(), hints), decoded);
  }

  private @Nullable FileType binaryType(byte[] bytes) throws UnreadableException {
    if (Bytes.startsWith(bytes, "PK\3\4") || Bytes.startsWith(bytes, "PK\5\6")) {
      return zipType(bytes);
    }
    if (Bytes.startsWith(bytes, "{\\rtf")) {
      return FileType.RTF;
    }
    if (Bytes.startsWith(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return oleType(bytes);
    }
    if (Bytes.contains(bytes, "%PDF-", PDF_HEADER_WITHIN)) {
      return FileType.PDF;
    }
    String mediaType = Magic.mediaTypeOf(bytes);
    if (mediaType != null) {
      throw new UnreadableException(unsupported(mediaType));
    }
    return null;
  }

  private FileType zipType(byte[] bytes) throws UnreadableException {
    // A mimetype entry, where there is one, comes first and is stored, not deflated.
    if (Bytes.contains(bytes, "mimetypeapplication/epub+zip", 128)) {
      return FileType.EPUB;
    }
    if (Bytes.contains(bytes, "mimetypeapplication/vnd.oasis.opendocument.text", 128)) {
      return FileType.ODT;
    }
    List<String> names = new Zip(bytes, limits).names();
    if (names.stream().anyMatch(it -> it.startsWith("word/"))) {
      return FileType.DOCX;
    }
    if (names.contains("META-INF/container.xml")) {
      return FileType.EPUB;
    }
    if (names.contains("[Content_Types].xml")) {
      if (names.stream().anyMatch(it -> it.startsWith("xl/"))) {
        throw new UnreadableException(
            unsupported("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
      }
      if (names.stream().anyMatch(it -> it.startsWith("ppt/"))) {
        throw new UnreadableException(
            unsupported(
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"));
      }
      if (isCutOff(bytes)) {
        throw new UnreadableException(new Unreadable.Corrupt(FileType.DOCX.mediaType()));
      }
    }
    if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      return FileType.ODT;
    }
    throw new UnreadableException(unsupported("application/zip"));
  }

  /** Whether the record that ends every zip is missing; a remark of 64 KB may follow it. */
  private static boolean isCutOff(byte[] bytes) {
    int from = Math.max(0, bytes.length - ZIP_END_WITHIN);
    return Bytes.indexOf(bytes, "PK\5\6", from, bytes.length) < 0;
  }

  private static FileType oleType(byte[] bytes) throws UnreadableException {
    if (hasStream(bytes, "EncryptedPackage")) {
      throw new UnreadableException(new Unreadable.Encrypted());
    }
    if (hasStream(bytes, "WordDocument")) {
      return FileType.DOC;
    }
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
      throw new UnreadableException(unsupported("application/vnd.ms-excel"));
    }
    if (hasStream(bytes, "PowerPoint Document")) {
      throw new UnreadableException(unsupported("application/vnd.ms-powerpoint"));
    }
    throw new UnreadableException(unsupported("application/x-ole-storage"));
  }

  /** Names of streams stand in the directory of an OLE file in UTF-16LE, ended by a null. */
  private static boolean hasStream(byte[] bytes, String name) {
    StringBuilder stored = new StringBuilder();
    name.chars().forEach(c -> stored.append((char) c).append('\0'));
    return Bytes.contains(bytes, stored.append("\0\0").toString(), bytes.length);
  }

  private static boolean saysText(Hints hints) {
    String type = hints.contentType();
    return FileNames.textType(hints.name()) != null
        || (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/"));
  }

  private static Unreadable unsupported(String mediaType) {
    return new Unreadable.UnsupportedType(mediaType);
  }

  /**
   * What a file is.
   *
   * @param decoded the characters; null for types that are no text
   */
  public record Detected(FileType type, @Nullable DecodedText decoded) {}
}
