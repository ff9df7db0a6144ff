package io.standfirst.article.html.jsonld;

import io.standfirst.article.html.page.HtmlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The nodes of JSON-LD graphs, those within others as well as those at the top, with what JSON-LD
 * allows in their values: lists in place of single values, {@code {"@value": …}}, references by
 * {@code @id}. The number of nodes and the depth of nesting are bounded.
 */
record JsonLdNodes(List<JsonNode> nodes) {
  private static final int MOST = 500;
  private static final int DEEPEST = 8;
  private static final String[] INNER = {
    "@graph", "mainEntity", "mainEntityOfPage", "author", "creator", "publisher", "editor"
  };

  JsonLdNodes {
    nodes = List.copyOf(nodes);
  }

  static JsonLdNodes of(List<JsonNode> values) {
    List<JsonNode> nodes = new ArrayList<>();
    values.forEach(value -> collect(value, nodes, 0));
    return new JsonLdNodes(nodes);
  }

  private static void collect(JsonNode node, List<JsonNode> nodes, int depth) {
    if (depth > DEEPEST || nodes.size() >= MOST) {
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

  /** Those of which one type, in lower case and without its vocabulary, is as asked. */
  JsonLdNodes ofType(Predicate<String> type) {
    return new JsonLdNodes(
        nodes.stream().filter(node -> types(node).stream().anyMatch(type)).toList());
  }

  /** Those that are not among others. */
  JsonLdNodes without(JsonLdNodes... others) {
    Set<JsonNode> known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (JsonLdNodes other : others) {
      known.addAll(other.nodes);
    }
    return new JsonLdNodes(nodes.stream().filter(node -> !known.contains(node)).toList());
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** The node that a reference names, as graphs have them: {"@id": "#person"}. */
  JsonNode resolved(JsonNode node) {
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

  /** The value of a property in each node that has one. */
  List<String> all(String property) {
    List<String> values = new ArrayList<>();
    for (JsonNode node : nodes) {
      String value = string(node, property);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** The first value of the first of these properties that some node has. */
  @Nullable String first(String... properties) {
    for (String property : properties) {
      for (JsonNode node : nodes) {
        String value = string(node, property);
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  /** The types of a node in lower case, without the vocabulary: "newsarticle". */
  static List<String> types(JsonNode node) {
    JsonNode type = node.get("@type");
    List<String> types = new ArrayList<>();
    if (type != null && type.isArray()) {
      type.forEach(it -> addType(it, types));
    } else if (type != null) {
      addType(type, types);
    }
    return types;
  }

  private static void addType(JsonNode type, List<String> types) {
    if (type.isString()) {
      String name = type.stringValue().toLowerCase(Locale.ROOT);
      types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
    }
  }

  /** A value that is a text, the first of several; null when there is none. */
  static @Nullable String string(JsonNode node, String property) {
    JsonNode value = node.get(property);
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
