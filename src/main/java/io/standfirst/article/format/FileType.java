package io.standfirst.article.format;

/** The kinds of file that articles come in. */
public enum FileType {
  PLAIN_TEXT("text/plain"),
  MARKDOWN("text/markdown"),
  HTML("text/html"),
  XML("application/xml"),
  MAIL("message/rfc822"),
  WEB_ARCHIVE("multipart/related"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  ODT("application/vnd.oasis.opendocument.text"),
  RTF("application/rtf"),
  EPUB("application/epub+zip");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether the file is text to any editor, so that it is decoded before its type is known. */
  boolean isText() {
    return switch (this) {
      case PLAIN_TEXT, MARKDOWN, HTML, XML, MAIL, WEB_ARCHIVE -> true;
      case PDF, DOCX, DOC, ODT, RTF, EPUB -> false;
    };
  }
}
