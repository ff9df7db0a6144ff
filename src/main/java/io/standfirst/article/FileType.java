package io.standfirst.article;

/** The kinds of file that articles come in, each with the reader of its family. */
enum FileType {
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

  String mediaType() {
    return mediaType;
  }

  /** A new reader; its libraries are loaded only now. */
  FormatReader reader() {
    return switch (this) {
      case PLAIN_TEXT -> new PlainTextReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
      case XML -> new FeedReader();
      case MAIL, WEB_ARCHIVE -> new MailReader();
      case PDF -> new PdfReader();
      case DOCX, DOC, ODT, RTF -> new OfficeReader();
      case EPUB -> new EpubReader();
    };
  }

  /** Whether the file is text to any editor, so that it is decoded before its type is known. */
  boolean isText() {
    return switch (this) {
      case PLAIN_TEXT, MARKDOWN, HTML, XML, MAIL, WEB_ARCHIVE -> true;
      case PDF, DOCX, DOC, ODT, RTF, EPUB -> false;
    };
  }
}
