package io.standfirst.article.html;

import io.standfirst.article.cleanup.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page states of its article as schema.org data in JSON-LD. */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final int MOST_NODES = 500;
  private static final Set<String> PAGES = Set.of("webpage", "itempage", "aboutpage");

  private final @Nullable JsonNode article;
  private final @Nullable JsonNode page;
  private final List<JsonNode> nodes;

  private JsonLd(List<JsonNode> nodes) {
    this.nodes = nodes;
    article = nodes.stream().filter(JsonLd::isArticle).findFirst().orElse(null);
    page = nodes.stream().filter(it -> hasType(it, PAGES)).findFirst().orElse(null);
  }

  static JsonLd in(Document document) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      String json = script.data().strip();
      int start = json.indexOf('{');
      int list = json.indexOf('[');
      int from = list >= 0 && (start < 0 || list < start) ? list : start;
      if (from >= 0) {
        collect(json.substring(from), nodes);
      }
    }
    return new JsonLd(nodes);
  }

  /** Collects what can be read: pages hold all kinds of broken data. */
  private static void collect(String json, List<JsonNode> nodes) {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JacksonException e) {
      return; // states nothing
    }
    collect(root, nodes, 0);
  }

  boolean hasArticle() {
    return article != null;
  }

  @Nullable String headline() {
    String headline = string(article, "headline");
    return headline == null ? string(article, "name") : headline;
  }

  @Nullable String body() {
    return string(article, "articleBody");
  }

  @Nullable String description() {
    return string(article, "description");
  }

  @Nullable String language() {
    String language = string(article, "inLanguage");
    return language == null ? string(page, "inLanguage") : language;
  }

  @Nullable String published() {
    String date = string(article, "datePublished");
    date = date == null ? string(article, "dateCreated") : date;
    date = date == null ? string(page, "datePublished") : date;
    return date == null ? string(article, "dateModified") : date;
  }

  @Nullable String publisher() {
    JsonNode publisher = article == null ? null : article.get("publisher");
    return publisher == null ? null : string(resolved(publisher), "name");
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    if (article != null) {
      authors(article.get("author"), names);
      if (names.isEmpty()) {
        authors(article.get("creator"), names);
      }
    }
    return names;
  }

  private void authors(@Nullable JsonNode author, List<String> names) {
    if (author == null) {
      return;
    }
    if (author.isArray()) {
      author.forEach(it -> authors(it, names));
    } else if (author.isString()) {
      names.addAll(Bylines.names(author.stringValue()));
    } else {
      String name = string(resolved(author), "name");
      if (name != null) {
        names.addAll(Bylines.names(name));
      }
    }
  }

  /** The node that a reference names, as graphs have them: {"@id": "#person"}. */
  private JsonNode resolved(JsonNode node) {
    JsonNode id = node.get("@id");
    if (id == null || node.has("name")) {
      return node;
    }
    return nodes.stream()
        .filter(it -> id.equals(it.get("@id")) && it.has("name"))
        .findFirst()
        .orElse(node);
  }

  private static void collect(JsonNode node, List<JsonNode> nodes, int depth) {
    if (depth > 8 || nodes.size() >= MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(it -> collect(it, nodes, depth + 1));
    } else if (node.isObject()) {
      nodes.add(node);
      for (String key : new String[] {"@graph", "mainEntity", "mainEntityOfPage", "author"}) {
        JsonNode inner = node.get(key);
        if (inner != null) {
          collect(inner, nodes, depth + 1);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    return type != null && types(type).stream().anyMatch(JsonLd::isArticleType);
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("article")
        || type.endsWith("posting")
        || type.equals("report")
        || type.equals("recipe")
        || type.equals("review");
  }

  private static boolean hasType(JsonNode node, Set<String> wanted) {
    JsonNode type = node.get("@type");
    return type != null && types(type).stream().anyMatch(wanted::contains);
  }

  private static List<String> types(JsonNode type) {
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(it -> types.addAll(types(it)));
    } else if (type.isString()) {
      types.add(type.stringValue().toLowerCase(Locale.ROOT));
    }
    return types;
  }

  private static @Nullable String string(@Nullable JsonNode node, String key) {
    JsonNode value = node == null ? null : node.get(key);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    return value == null || !value.isString() || value.stringValue().isBlank()
        ? null
        : HtmlText.unescaped(value.stringValue());
  }
}
