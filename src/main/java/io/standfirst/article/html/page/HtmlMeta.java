package io.standfirst.article.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by their names and properties, in the order of the page. */
public final class HtmlMeta {
  private static final int MOST = 1000;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private HtmlMeta() {}

  /** What meta elements say; those beyond a bound are left out. */
  public static HtmlMeta of(List<Element> elements) {
    HtmlMeta meta = new HtmlMeta();
    for (Element element : elements.subList(0, Math.min(elements.size(), MOST))) {
      String content = element.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
          for (String name : element.attr(key).strip().toLowerCase(Locale.ROOT).split(" ", 4)) {
            if (!name.isEmpty()) {
              meta.values
                  .computeIfAbsent(name, it -> new ArrayList<>())
                  .add(HtmlText.unescaped(content));
            }
          }
        }
      }
    }
    return meta;
  }

  /** The first value of the first of these names that the page has; null when it has none. */
  public @Nullable String of(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.getFirst();
      }
    }
    return null;
  }

  /** The names that the page has, in lower case. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Every value of a name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
