package io.standfirst.article.html.fact;

import io.standfirst.article.format.Facts;
import io.standfirst.article.html.jsonld.JsonLd;
import io.standfirst.article.html.page.HtmlMeta;
import io.standfirst.article.html.page.PageElements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells of its article. */
public final class HtmlFacts {
  private HtmlFacts() {}

  /**
   * The facts of a page.
   *
   * @param url where the page was published, as far as its sender said
   */
  public static Facts of(PageElements elements, JsonLd data, @Nullable String url) {
    FactSources sources = FactSources.of(elements, data, url);
    HtmlMeta meta = sources.meta();
    String title = HtmlTitle.of(sources);
    TitlePlace titled = TitlePlace.of(title, sources.lines());
    return new Facts(
        title,
        HtmlByline.of(sources, titled),
        HtmlDate.of(sources, titled),
        first(language(elements.page()), data.language(), meta.of("og:locale", "language")),
        sources.url(),
        sources.site(),
        first(
            data.description(),
            meta.of("og:description", "description", "twitter:description", "dc.description")));
  }

  /** The language that the page's root states; empty where it states none. */
  static String language(Document page) {
    Element root = page.firstElementChild();
    return root == null ? "" : root.attr("lang");
  }

  /** The first that is not blank; null when all are absent or blank. */
  static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
