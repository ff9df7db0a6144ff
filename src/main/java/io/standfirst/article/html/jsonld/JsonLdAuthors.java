package io.standfirst.article.html.jsonld;

import io.standfirst.article.html.page.HtmlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The authors in JSON-LD: a name, a person, a reference to one, or a list of all these. */
final class JsonLdAuthors {
  private static final int MOST = 50;
  private static final int DEEPEST = 8;
  private static final String[] ROLES = {"author", "creator"};

  private final JsonLdNodes all;
  private final List<Author> authors = new ArrayList<>();

  private JsonLdAuthors(JsonLdNodes all) {
    this.all = all;
  }

  /**
   * The authors of the first of some works that names any; empty when none does.
   *
   * @param all what references may name
   */
  static List<Author> of(List<JsonLdNodes> works, JsonLdNodes all) {
    for (String role : ROLES) {
      for (JsonLdNodes nodes : works) {
        for (JsonNode work : nodes.nodes()) {
          JsonLdAuthors authors = new JsonLdAuthors(all);
          authors.add(work.get(role), 0);
          if (!authors.authors.isEmpty()) {
            return authors.authors;
          }
        }
      }
    }
    return List.of();
  }

  private void add(@Nullable JsonNode author, int depth) {
    if (author == null || depth > DEEPEST || authors.size() > MOST) {
      return;
    }
    if (author.isArray()) {
      author.forEach(it -> add(it, depth + 1));
    } else if (author.isString()) {
      add(author.stringValue(), "unknown");
    } else {
      JsonNode node = all.resolved(author);
      JsonNode names = node.get("name");
      if (names != null && names.isArray()) {
        names.forEach(it -> add(it.isString() ? it.stringValue() : "", type(node)));
      } else {
        String name = JsonLdNodes.string(node, "name");
        add(name == null ? "" : name, type(node));
      }
    }
  }

  private void add(String name, String type) {
    if (!name.isBlank()) {
      authors.add(new Author(HtmlText.unescaped(name), type));
    }
  }

  private static String type(JsonNode author) {
    List<String> types = JsonLdNodes.types(author);
    if (types.contains("person")) {
      return "person";
    }
    return types.stream().anyMatch(it -> it.endsWith("organization")) ? "organization" : "unknown";
  }
}
