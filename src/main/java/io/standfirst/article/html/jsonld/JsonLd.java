package io.standfirst.article.html.jsonld;

import io.standfirst.article.html.page.PageElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page states of its article as schema.org data in JSON-LD. */
public final class JsonLd {
  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "aboutpage", "medicalwebpage", "profilepage", "faqpage");
  private static final Set<String> WORKS =
      Set.of("report", "recipe", "review", "howto", "creativework", "podcastepisode", "guide");

  private final JsonLdNodes nodes;
  private final JsonLdNodes articles;
  private final JsonLdNodes pages;

  private JsonLd(JsonLdNodes nodes) {
    this.nodes = nodes;
    JsonLdNodes strict = nodes.ofType(JsonLd::isArticleType);
    articles = strict.isEmpty() ? nodes.ofType(WORKS::contains) : strict;
    pages = nodes.ofType(PAGES::contains);
  }

  /** What all scripts of data in a page state together. */
  public static JsonLd in(PageElements page) {
    List<JsonNode> values = new ArrayList<>();
    for (Element script : page.scripts()) {
      if (isData(script)) {
        values.addAll(JsonLdParser.parse(script.data()));
      }
    }
    return new JsonLd(JsonLdNodes.of(values));
  }

  /** Whether a script holds JSON-LD, not a programme. */
  public static boolean isData(Element script) {
    return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("article") || type.endsWith("posting");
  }

  /** The title of the article; null when no data state it. */
  public @Nullable String headline() {
    return articles.first("headline", "name");
  }

  /** The name of the page, which may be that of its article; null when no data state it. */
  public @Nullable String pageName() {
    return pages.first("headline", "name");
  }

  /** The text of the article; null when no data state it. */
  public @Nullable String body() {
    return articles.first("articleBody");
  }

  /** What the article is about; null when no data state it. */
  public @Nullable String description() {
    return articles.first("description");
  }

  /** The language of the article, else of the page; null when no data state it. */
  public @Nullable String language() {
    String language = articles.first("inLanguage");
    return language == null ? pages.first("inLanguage") : language;
  }

  /** When the article was published, as each of its data state it. */
  public List<String> publishedDates() {
    return articles.all("datePublished");
  }

  /** When the article was written, as each of its data state it. */
  public List<String> createdDates() {
    return articles.all("dateCreated");
  }

  /** When the article was last changed, and after these when the page was. */
  public List<String> modifiedDates() {
    List<String> dates = articles.all("dateModified");
    dates.addAll(pages.all("dateModified"));
    return dates;
  }

  /** When the page was published, as each of its data state it. */
  public List<String> pageDates() {
    return pages.all("datePublished");
  }

  /** Dates of publication of whatever else the page tells of. */
  public List<String> otherDates() {
    return nodes.without(articles, pages).all("datePublished");
  }

  /** The name of the first publisher of the article; null when no data state it. */
  public @Nullable String publisher() {
    for (JsonNode article : articles.nodes()) {
      JsonNode publisher = article.get("publisher");
      String name =
          publisher == null ? null : JsonLdNodes.string(nodes.resolved(publisher), "name");
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The authors of the first article that names some, else of the page. */
  public List<Author> authors() {
    return JsonLdAuthors.of(List.of(articles, pages), nodes);
  }
}
