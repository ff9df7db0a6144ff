package io.standfirst.article.html;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a page are read from.
 *
 * @param url where the page was published, as far as anybody says
 * @param site the name of its site as stated
 * @param siteNames all names that its site goes by, as letters
 */
record FactSources(
    Document page,
    HtmlMeta meta,
    JsonLd data,
    PageLines lines,
    @Nullable String url,
    @Nullable String site,
    Set<String> siteNames) {

  /**
   * @param known where the page was published; null where only the page itself may say so
   */
  static FactSources of(Document page, JsonLd data, @Nullable String known) {
    HtmlMeta meta = HtmlMeta.of(page);
    String url = known == null ? HtmlFacts.canonical(page, meta) : known;
    String site =
        HtmlFacts.first(meta.of("og:site_name"), data.publisher(), meta.of("application-name"));
    return new FactSources(
        page, meta, data, PageLines.of(page), url, site, SiteNames.of(site, data, url));
  }
}
