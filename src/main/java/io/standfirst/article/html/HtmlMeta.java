package io.standfirst.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by their names and properties, the first of each. */
final class HtmlMeta {
  private final Map<String, String> values = new HashMap<>();

  private HtmlMeta() {}

  static HtmlMeta of(Document page) {
    HtmlMeta meta = new HtmlMeta();
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
          String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            meta.values.putIfAbsent(name, HtmlText.unescaped(content));
          }
        }
      }
    }
    return meta;
  }

  /** The value of the first of these names that the page has; null when it has none. */
  @Nullable String of(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
