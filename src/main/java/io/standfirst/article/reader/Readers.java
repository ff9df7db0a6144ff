package io.standfirst.article.reader;

import io.standfirst.article.epub.EpubReader;
import io.standfirst.article.feed.FeedReader;
import io.standfirst.article.format.FileType;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.html.HtmlReader;
import io.standfirst.article.mail.MailReader;
import io.standfirst.article.markdown.MarkdownReader;
import io.standfirst.article.office.OfficeReader;
import io.standfirst.article.pdf.PdfReader;
import io.standfirst.article.plain.PlainTextReader;

/** Which reader reads which type of file. */
final class Readers {
  private Readers() {}

  /** A new reader; its libraries are loaded only now. */
  static FormatReader of(FileType type) {
    return switch (type) {
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
}
