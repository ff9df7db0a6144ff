package io.standfirst.article.epub;

import io.standfirst.article.charset.Charsets;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.Zip;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some parts of a zip as text, by name. */
final class ZipContents {
  private final Zip.Parts parts;

  private ZipContents(Zip.Parts parts) {
    this.parts = parts;
  }

  /** The parts of these names, the first of them where all would be too long. */
  static ZipContents of(Zip zip, List<String> names) throws IOException {
    return new ZipContents(zip.parts(names));
  }

  boolean has(String name) {
    return parts.found().containsKey(name);
  }

  /** Whether something was left out for its length. */
  boolean isCut() {
    return parts.isCut();
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
    byte[] part = parts.found().get(name);
    DecodedText text = part == null ? null : Charsets.decode(part, null);
    return text == null ? null : text.text();
  }
}
