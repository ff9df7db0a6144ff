package io.standfirst.article.html;

import io.standfirst.article.format.Facts;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states of its article in its metadata. */
final class HtmlFacts {
  private HtmlFacts() {}

  static Facts of(Document page, JsonLd data, @Nullable String url) {
    HtmlMeta meta = HtmlMeta.of(page);
    String site = first(meta.of("og:site_name"), data.publisher(), meta.of("application-name"));
    String canonical = canonical(page, meta);
    String address = url == null ? canonical : url;
    PageLines lines = PageLines.of(page);
    String title = HtmlTitle.of(page, data, meta, site, address);
    int titled = lines.titled(title);
    return new Facts(
        title,
        HtmlByline.of(lines, titled, data, meta, SiteNames.of(site, data, address), title),
        HtmlDate.of(page, lines, titled, data, meta, address),
        first(language(page), data.language(), meta.of("og:locale", "language")),
        address,
        site,
        first(
            data.description(),
            meta.of("og:description", "description", "twitter:description", "dc.description")));
  }

  private static @Nullable String canonical(Document page, HtmlMeta meta) {
    Element link = page.selectFirst("link[rel=canonical]");
    String url = first(link == null ? null : link.attr("href"), meta.of("og:url"));
    return url != null && url.startsWith("http") ? url : null;
  }

  /** The language that the page's root states; empty where it states none. */
  static String language(Document page) {
    Element root = page.firstElementChild();
    return root == null ? "" : root.attr("lang");
  }

  static @Nullable String first(@Nullable String... values) {
    for (String value : List.of(orEmpty(values))) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static String[] orEmpty(@Nullable String... values) {
    String[] filled = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      filled[i] = value == null ? "" : value;
    }
    return filled;
  }
}
