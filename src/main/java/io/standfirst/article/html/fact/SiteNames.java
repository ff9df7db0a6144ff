package io.standfirst.article.html.fact;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.html.jsonld.JsonLd;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a page's site goes by, as letters: what it states, its publisher, its host. */
final class SiteNames {
  private static final int SHORTEST_LABEL = 4;

  private SiteNames() {}

  static Set<String> of(@Nullable String site, JsonLd data, @Nullable String url) {
    Set<String> names = new LinkedHashSet<>();
    add(site, names);
    add(data.publisher(), names);
    if (url != null) {
      String host = host(url);
      add(host, names);
      for (String label : host.split("\\.", -1)) {
        if (label.length() >= SHORTEST_LABEL) {
          add(label, names);
        }
      }
    }
    return names;
  }

  /** The host of an address without "www."; of an archived page, that of the page. */
  private static String host(String url) {
    int inner = url.lastIndexOf("://");
    int start = inner < 0 ? 0 : inner + 3;
    int end = start;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static void add(@Nullable String name, Set<String> names) {
    String letters = name == null ? "" : Echo.letters(name);
    if (letters.length() >= 2) {
      names.add(letters);
    }
  }
}
