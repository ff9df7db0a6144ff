package io.standfirst.article.html.page;

import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Pages in files, packed by gzip or not. */
public final class PageFiles {
  private PageFiles() {}

  /** The markup of a page; null for what is no text. */
  public static @Nullable String html(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      DecodedText text = Charsets.decode(page.readAllBytes(), null);
      return text == null ? null : text.text();
    }
  }
}
