package io.standfirst.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads operations and the schemas of their requests out of an OpenAPI document. It knows the
 * keywords that openapi.json uses for requests and refuses, at start, a schema of another sort.
 *
 * <p>{@code x-at-most-one-of} and {@code x-exactly-one-of}, of an operation or of the schema of a
 * body, are groups of names that exclude each other: OpenAPI 3.0 has no words for that in a query.
 */
final class SchemaReader {
  private static final String REFERENCE = "#/";

  private final JsonNode root;

  SchemaReader(JsonNode root) {
    this.root = root;
  }

  Operation operation(String method, String path, JsonNode item, JsonNode operation) {
    Map<String, Schema> inPath = new LinkedHashMap<>();
    Map<String, Schema> inQuery = new LinkedHashMap<>();
    Map<String, Object> defaults = new LinkedHashMap<>();
    for (JsonNode list : List.of(item.path("parameters"), operation.path("parameters"))) {
      for (JsonNode each : list) {
        JsonNode parameter = resolved(each);
        String name = parameter.path("name").asString();
        switch (parameter.path("in").asString()) {
          case "path" -> inPath.put(name, schema(parameter.path("schema")));
          case "query" -> add(name, parameter.path("schema"), inQuery, defaults);
          case "header" -> {} // If-None-Match: HTTP has its own rules for what it may be
          default -> throw new IllegalStateException("openapi.json: where is " + name + "?");
        }
      }
    }
    return new Operation(
        operation.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        Paths.segments(path),
        inPath,
        new Fields(
            inQuery,
            defaults,
            Set.of(),
            groups(operation, "x-at-most-one-of"),
            groups(operation, "x-exactly-one-of")),
        body(operation));
  }

  private @Nullable Fields body(JsonNode operation) {
    JsonNode json =
        operation.path("requestBody").path("content").path(ApiResponse.JSON).path("schema");
    if (json.isMissingNode()) {
      return null;
    }
    JsonNode object = resolved(json);
    Map<String, Schema> schemas = new LinkedHashMap<>();
    Map<String, Object> defaults = new LinkedHashMap<>();
    object
        .path("properties")
        .propertyStream()
        .forEach(field -> add(field.getKey(), field.getValue(), schemas, defaults));
    return new Fields(
        schemas,
        defaults,
        words(object.path("required")),
        groups(object, "x-at-most-one-of"),
        groups(object, "x-exactly-one-of"));
  }

  private void add(
      String name, JsonNode node, Map<String, Schema> schemas, Map<String, Object> defaults) {
    Schema schema = schema(node);
    schemas.put(name, schema);
    JsonNode preset = resolved(node).path("default");
    if (!preset.isMissingNode()) {
      Object value = schema.read(preset);
      if (value == null) {
        throw new IllegalStateException("openapi.json: the default of " + name + " is not allowed");
      }
      defaults.put(name, value);
    }
  }

  private Schema schema(JsonNode given) {
    JsonNode node = resolved(given);
    if (node.has("oneOf")) {
      return new Schema.Either(node.path("oneOf").valueStream().map(this::schema).toList());
    }
    return switch (node.path("type").asString()) {
      case "string" -> text(node);
      case "integer" ->
          new Schema.Whole(
              node.path("minimum").asLong(Long.MIN_VALUE),
              node.path("maximum").asLong(Long.MAX_VALUE));
      case "number" -> new Schema.Decimal(decimal(node, "minimum"), decimal(node, "maximum"));
      case "boolean" -> new Schema.Flag();
      default -> throw new IllegalStateException("openapi.json: no schema of a request: " + node);
    };
  }

  private static Schema text(JsonNode node) {
    JsonNode pattern = node.path("pattern");
    return new Schema.Text(
        words(node.path("enum")),
        node.path("minLength").asInt(0),
        node.path("maxLength").asInt(Integer.MAX_VALUE),
        pattern.isMissingNode() ? null : Pattern.compile(pattern.asString()),
        node.path("title").asString("a text"));
  }

  private static BigDecimal decimal(JsonNode node, String keyword) {
    return new BigDecimal(node.path(keyword).asString());
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : root.at(reference.substring(REFERENCE.length() - 1));
  }

  private static List<List<String>> groups(JsonNode node, String keyword) {
    return node.path(keyword).valueStream().map(group -> List.copyOf(words(group))).toList();
  }

  private static Set<String> words(JsonNode array) {
    Set<String> words = new LinkedHashSet<>();
    array.forEach(word -> words.add(word.asString()));
    return words;
  }
}
