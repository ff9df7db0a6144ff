package io.standfirst.article.detect;

import io.standfirst.article.Upload.Hints;
import io.standfirst.article.format.FileType;
import io.standfirst.article.markdown.MarkdownSigns;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells kinds of text from each other: by what stands in them, then by name and declared type. */
final class TextTypes {
  private static final int LOOK_AT = 4096;
  private static final Set<String> MARKUP_STARTS =
      Set.of(
          "html", "head", "body", "title", "meta", "script", "style", "link", "div", "p", "article",
          "section", "main", "h1", "h2", "h3", "table", "center", "font", "header", "span", "base");
  private static final Set<String> MAIL_HEADERS =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "from",
          "to",
          "subject",
          "date",
          "sender",
          "reply-to",
          "content-type",
          "content-transfer-encoding");

  private TextTypes() {}

  static FileType typeOf(String text, Hints hints) {
    String start = text.substring(0, Math.min(LOOK_AT, text.length())).stripLeading();
    FileType named = FileNames.textType(hints.name());
    FileType declared = named == null ? declaredType(hints.contentType()) : named;
    boolean saysMail = declared == FileType.MAIL || declared == FileType.WEB_ARCHIVE;
    FileType mail = mailType(start, saysMail);
    if (mail != null) {
      return mail;
    }
    if (start.startsWith("<") && declared != FileType.MARKDOWN) {
      FileType markup = markupType(start);
      if (markup != null) {
        return markup;
      }
      if (declared == FileType.XML) {
        return FileType.XML;
      }
    }
    if (declared == FileType.HTML || declared == FileType.MARKDOWN) {
      return declared;
    }
    if (declared == null && start.startsWith("<")) {
      return FileType.HTML;
    }
    return MarkdownSigns.in(text) ? FileType.MARKDOWN : FileType.PLAIN_TEXT;
  }

  private static @Nullable FileType markupType(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    int root = rootElement(lower);
    String name = nameAt(lower, root + 1);
    if (lower.startsWith("<?xml")) {
      return name.equals("html") ? FileType.HTML : FileType.XML;
    }
    if (name.equals("rss") || name.equals("feed") || name.equals("rdf:rdf")) {
      return FileType.XML;
    }
    return lower.startsWith("<!doctype html") || MARKUP_STARTS.contains(name)
        ? FileType.HTML
        : null;
  }

  /** The place of the first tag that opens an element, after declarations and remarks. */
  private static int rootElement(String text) {
    int at = 0;
    while (at >= 0 && at + 1 < text.length()) {
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at);
      } else if (text.charAt(at + 1) != '!' && text.charAt(at + 1) != '?') {
        return at;
      }
      at = at < 0 ? -1 : text.indexOf('<', at + 1);
    }
    return text.length();
  }

  private static String nameAt(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    return from < end ? text.substring(from, end) : "";
  }

  /**
   * Mail begins with header fields, known ones among them, perhaps after a line "From …".
   *
   * @param saysMail whether name or sender call it mail, so that one known field will do
   */
  private static @Nullable FileType mailType(String start, boolean saysMail) {
    int known = 0;
    boolean related = false;
    boolean mime = false;
    String[] lines = start.split("\r\n|\r|\n", 60);
    for (int i = 0; i < lines.length - 1; i++) {
      String line = lines[i];
      if (line.isBlank()) {
        break;
      }
      boolean continued = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      String field = line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT);
      if (!continued && !(i == 0 && line.startsWith("From "))) {
        if (!isFieldName(field)) {
          return null;
        }
        known += MAIL_HEADERS.contains(field) ? 1 : 0;
        mime |= field.equals("mime-version") || field.equals("message-id");
      }
      related |= line.toLowerCase(Locale.ROOT).contains("multipart/related");
    }
    if (known < (saysMail ? 1 : mime ? 2 : 3)) {
      return null;
    }
    return related ? FileType.WEB_ARCHIVE : FileType.MAIL;
  }

  private static boolean isFieldName(String field) {
    return !field.isEmpty()
        && field.length() < 60
        && field.chars().allMatch(c -> c > ' ' && c < 0x7F && c != ':');
  }

  private static @Nullable FileType declaredType(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    return switch (contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> FileType.HTML;
      case "text/markdown", "text/x-markdown" -> FileType.MARKDOWN;
      case "text/plain" -> FileType.PLAIN_TEXT;
      case "text/xml", "application/xml", "application/rss+xml", "application/atom+xml" ->
          FileType.XML;
      case "message/rfc822", "application/mbox" -> FileType.MAIL;
      case "multipart/related", "application/x-mimearchive" -> FileType.WEB_ARCHIVE;
      default -> null;
    };
  }
}
