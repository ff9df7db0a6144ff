package io.standfirst.article.html.jsonld;

import io.standfirst.article.html.page.PageElements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import tools.jackson.databind.JsonNode;

/**
 * What a page keeps for its own programs, which show its text only when they run: values of JSON in
 * scripts ({@code __NEXT_DATA__}, {@code window.state = {…}}) and in attributes. Nobody says where
 * in them the text is; but paragraphs of one text stand at the same place of the tree.
 *
 * <p>One pass; the characters that are read and the strings that are kept are bounded.
 */
public final class PageState {
  private static final int MOST_CHARACTERS = 8 << 20;
  private static final int MOST_STRINGS = 50_000;
  private static final int SHORTEST = 250;

  private final Map<String, List<String>> strings = new LinkedHashMap<>();
  private int count;
  private int left = MOST_CHARACTERS;

  private PageState() {}

  /**
   * The strings of a page's state in their order, by where they stand: the names that lead to them,
   * without the places in lists, and each once where it repeats itself, as in trees of rich text.
   */
  public static Map<String, List<String>> strings(PageElements page) {
    PageState state = new PageState();
    for (Element script : page.scripts()) {
      if (!JsonLd.isData(script)) {
        state.add(script.data());
      }
    }
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
              String value = attribute.getValue();
              if (value.startsWith("{\"") || value.startsWith("[{\"")) {
                state.add(value);
              }
            }
          }
        },
        page.page());
    return state.strings;
  }

  private void add(String json) {
    if (json.length() >= SHORTEST && json.length() <= left) {
      left -= json.length();
      JsonLdParser.parse(json).forEach(value -> add(value, "", ""));
    }
  }

  /** Values nest no deeper than the parser lets them. */
  private void add(JsonNode value, String path, String name) {
    if (value.isObject()) {
      value.forEachEntry(
          (key, inner) -> add(inner, key.equals(name) ? path : path + '/' + key, key));
    } else if (value.isArray()) {
      value.forEach(inner -> add(inner, path, name));
    } else if (value.isString() && count < MOST_STRINGS) {
      count++;
      strings.computeIfAbsent(path, it -> new ArrayList<>()).add(value.stringValue());
    }
  }
}
