package io.standfirst.article.epub;

import io.standfirst.article.Limits;
import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.Zip;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a small zip in memory, by name. */
final class ZipContents {
  private final Map<String, byte[]> parts;

  private ZipContents(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static ZipContents of(byte[] bytes, Limits limits) throws IOException {
    return new ZipContents(
        new Zip(bytes, limits)
            .entries(
                name ->
                    name.endsWith("html")
                        || name.endsWith(".htm")
                        || name.endsWith(".xml")
                        || name.endsWith(".opf")));
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * The characters of a part.
   *
   * @throws IOException where there is none of that name
   */
  String text(String name) throws IOException {
    String text = find(name);
    if (text == null) {
      throw new IOException("a part is missing");
    }
    return text;
  }

  @Nullable String find(String name) {
    byte[] part = parts.get(name);
    DecodedText text = part == null ? null : Charsets.decode(part, null);
    return text == null ? null : text.text();
  }
}
