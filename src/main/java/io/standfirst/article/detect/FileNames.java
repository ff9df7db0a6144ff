package io.standfirst.article.detect;

import io.standfirst.article.format.FileType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the end of a file's name says of it. */
final class FileNames {
  private FileNames() {}

  /** The type of text that a name's ending stands for; null where it stands for none. */
  static @Nullable FileType textType(@Nullable String name) {
    return switch (ending(name)) {
      case "txt", "text", "log" -> FileType.PLAIN_TEXT;
      case "md", "markdown", "mdown", "mkd", "mdx" -> FileType.MARKDOWN;
      case "html", "htm", "xhtml", "shtml" -> FileType.HTML;
      case "xml", "rss", "atom", "rdf" -> FileType.XML;
      case "eml", "mbox" -> FileType.MAIL;
      case "mht", "mhtml" -> FileType.WEB_ARCHIVE;
      default -> null;
    };
  }

  private static String ending(@Nullable String name) {
    if (name == null) {
      return "";
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 || dot < name.lastIndexOf('/')
        ? ""
        : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
