package io.standfirst.article.html;

import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Pages in files, packed by gzip or not. */
final class PageFiles {
  private PageFiles() {}

  /** The files of pages in a folder, {@code *.html} and {@code *.html.gz}, by name. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".html") || it.toString().endsWith(".html.gz"))
          .sorted()
          .toList();
    }
  }

  /** The bytes of a page, unpacked. */
  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return page.readAllBytes();
    }
  }

  /** The markup of a page; null for what is no text. */
  static @Nullable String html(Path file) throws IOException {
    DecodedText text = Charsets.decode(bytes(file), null);
    return text == null ? null : text.text();
  }
}
