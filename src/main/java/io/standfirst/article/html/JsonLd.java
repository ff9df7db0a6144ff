package io.standfirst.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page states of its article as schema.org data in JSON-LD. */
final class JsonLd {
  private static final int MOST_NODES = 500;
  private static final int DEEPEST = 8;
  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "aboutpage", "medicalwebpage", "profilepage", "faqpage");
  private static final Set<String> WORKS =
      Set.of("report", "recipe", "review", "howto", "creativework", "podcastepisode", "guide");
  private static final String[] INNER = {
    "@graph", "mainEntity", "mainEntityOfPage", "author", "creator", "publisher", "editor"
  };

  private final List<JsonNode> nodes;
  private final List<JsonNode> articles;
  private final List<JsonNode> pages;

  private JsonLd(List<JsonNode> nodes) {
    this.nodes = nodes;
    List<JsonNode> strict = having(JsonLd::isArticleType);
    articles = strict.isEmpty() ? having(WORKS::contains) : strict;
    pages = having(PAGES::contains);
  }

  /**
   * An author.
   *
   * @param type "person", "organization", "unknown"
   */
  record Author(String name, String type) {}

  static JsonLd in(Document document) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      JsonLdParser.parse(script.data()).forEach(value -> collect(value, nodes, 0));
    }
    return new JsonLd(nodes);
  }

  @Nullable String headline() {
    String headline = first(articles, "headline");
    return headline == null ? first(articles, "name") : headline;
  }

  /** The name of the page, which may be that of its article. */
  @Nullable String pageName() {
    String headline = first(pages, "headline");
    return headline == null ? first(pages, "name") : headline;
  }

  @Nullable String body() {
    return first(articles, "articleBody");
  }

  @Nullable String description() {
    return first(articles, "description");
  }

  @Nullable String language() {
    String language = first(articles, "inLanguage");
    return language == null ? first(pages, "inLanguage") : language;
  }

  List<String> publishedDates() {
    return all(articles, "datePublished");
  }

  List<String> createdDates() {
    return all(articles, "dateCreated");
  }

  List<String> modifiedDates() {
    List<String> dates = all(articles, "dateModified");
    dates.addAll(all(pages, "dateModified"));
    return dates;
  }

  List<String> pageDates() {
    return all(pages, "datePublished");
  }

  /** Dates of publication of whatever else the page tells of. */
  List<String> otherDates() {
    return all(
        nodes.stream().filter(it -> !articles.contains(it) && !pages.contains(it)).toList(),
        "datePublished");
  }

  @Nullable String publisher() {
    for (JsonNode article : articles) {
      JsonNode publisher = article.get("publisher");
      String name = publisher == null ? null : string(resolved(publisher), "name");
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The authors of the first article that names some, else of the page. */
  List<Author> authors() {
    for (String role : new String[] {"author", "creator"}) {
      for (List<JsonNode> works : List.of(articles, pages)) {
        for (JsonNode work : works) {
          List<Author> authors = new ArrayList<>();
          authors(work.get(role), authors, 0);
          if (!authors.isEmpty()) {
            return authors;
          }
        }
      }
    }
    return List.of();
  }

  private void authors(@Nullable JsonNode author, List<Author> authors, int depth) {
    if (author == null || depth > DEEPEST || authors.size() > 50) {
      return;
    }
    if (author.isArray()) {
      author.forEach(it -> authors(it, authors, depth + 1));
    } else if (author.isString()) {
      add(author.stringValue(), "unknown", authors);
    } else {
      JsonNode whole = resolved(author);
      List<String> types = whole.has("@type") ? types(whole.get("@type")) : List.of();
      String type =
          types.contains("person")
              ? "person"
              : types.stream().anyMatch(it -> it.endsWith("organization"))
                  ? "organization"
                  : "unknown";
      JsonNode name = whole.get("name");
      if (name != null && name.isArray()) {
        name.forEach(it -> add(it.isString() ? it.stringValue() : "", type, authors));
      } else {
        String single = string(whole, "name");
        add(single == null ? "" : single, type, authors);
      }
    }
  }

  private static void add(String name, String type, List<Author> authors) {
    if (!name.isBlank()) {
      authors.add(new Author(HtmlText.unescaped(name), type));
    }
  }

  /** The node that a reference names, as graphs have them: {"@id": "#person"}. */
  private JsonNode resolved(JsonNode node) {
    JsonNode single = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    JsonNode id = single.get("@id");
    if (id == null || single.has("name")) {
      return single;
    }
    return nodes.stream()
        .filter(it -> id.equals(it.get("@id")) && it.has("name"))
        .findFirst()
        .orElse(single);
  }

  private static void collect(JsonNode node, List<JsonNode> nodes, int depth) {
    if (depth > DEEPEST || nodes.size() >= MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(it -> collect(it, nodes, depth + 1));
    } else if (node.isObject()) {
      nodes.add(node);
      for (String key : INNER) {
        JsonNode inner = node.get(key);
        if (inner != null) {
          collect(inner, nodes, depth + 1);
        }
      }
    }
  }

  private List<JsonNode> having(Predicate<String> type) {
    return nodes.stream()
        .filter(it -> it.has("@type") && types(it.get("@type")).stream().anyMatch(type))
        .toList();
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("article") || type.endsWith("posting");
  }

  private static List<String> types(JsonNode type) {
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(it -> types.addAll(it.isArray() ? List.of() : types(it)));
    } else if (type.isString()) {
      String name = type.stringValue().toLowerCase(Locale.ROOT);
      types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
    }
    return types;
  }

  private static List<String> all(List<JsonNode> works, String key) {
    List<String> values = new ArrayList<>();
    for (JsonNode work : works) {
      String value = string(work, key);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static @Nullable String first(List<JsonNode> works, String key) {
    List<String> values = all(works, key);
    return values.isEmpty() ? null : values.getFirst();
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value != null && value.isObject()) {
      value = value.get("@value");
    }
    return value == null || !value.isString() || value.stringValue().isBlank()
        ? null
        : HtmlText.unescaped(value.stringValue());
  }
}
