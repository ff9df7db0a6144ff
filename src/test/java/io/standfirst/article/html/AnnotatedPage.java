package io.standfirst.article.html;

import io.standfirst.article.Limits;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.PageElements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page and what people found on it.
 *
 * @param url where it was published; null where nobody knows
 * @param found its line of the manifest
 */
public record AnnotatedPage(
    PageElements elements, JsonLd data, @Nullable String url, JsonNode found) {

  /**
   * What is made of each page of a set, a folder with {@code manifest.jsonl} whose lines name its
   * files; what is no text is left out. One page at a time is held.
   */
  public static <T> List<T> each(Path set, Function<AnnotatedPage, T> reading) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<T> read = new ArrayList<>();
    for (String line : Files.readAllLines(set.resolve("manifest.jsonl"))) {
      JsonNode found = json.readTree(line);
      String html = PageFiles.html(set.resolve(found.get("file").asString()));
      if (html != null) {
        read.add(reading.apply(of(html, found)));
      }
    }
    return read;
  }

  private static AnnotatedPage of(String html, JsonNode found) {
    PageElements elements = PageElements.of(HtmlReader.parse(html, Limits.DEFAULT));
    JsonNode url = found.path("url");
    return new AnnotatedPage(
        elements, JsonLd.in(elements), url.isString() ? url.asString() : null, found);
  }
}
