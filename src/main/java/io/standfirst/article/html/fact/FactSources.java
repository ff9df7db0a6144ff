package io.standfirst.article.html.fact;

import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.HtmlMeta;
import io.standfirst.article.html.page.PageElements;
import io.standfirst.article.html.page.PageLines;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a page are read from.
 *
 * @param url where the page was published, as far as anybody says
 * @param site the name of its site as stated
 * @param siteNames all names that its site goes by, as letters
 */
record FactSources(
    PageElements elements,
    HtmlMeta meta,
    JsonLd data,
    PageLines lines,
    @Nullable String url,
    @Nullable String site,
    Set<String> siteNames) {

  /**
   * @param known where the page was published; null where only the page itself may say so
   */
  static FactSources of(PageElements elements, JsonLd data, @Nullable String known) {
    HtmlMeta meta = HtmlMeta.of(elements.metas());
    String url = known == null ? canonical(elements, meta) : known;
    String site =
        HtmlFacts.first(meta.of("og:site_name"), data.publisher(), meta.of("application-name"));
    return new FactSources(
        elements,
        meta,
        data,
        PageLines.of(elements.page()),
        url,
        site,
        SiteNames.of(site, data, url));
  }

  /** The address that a page states for itself; null when it states none. */
  private static @Nullable String canonical(PageElements elements, HtmlMeta meta) {
    Element link = elements.canonical();
    String url = HtmlFacts.first(link == null ? null : link.attr("href"), meta.of("og:url"));
    return url != null && url.startsWith("http") ? url : null;
  }
}
