package io.standfirst.article.html.jsonld;

import io.standfirst.article.html.page.HtmlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the JSON of pages, which is often none: wrapped in CDATA or HTML comments, with comments of
 * its own, trailing commas, line ends within strings, entities in place of quotes, several values
 * one after the other, or cut off. What stands before the first fault counts.
 *
 * <p>One pass; length, nesting and lengths of strings are bounded.
 */
final class JsonLdParser {
  static final int LONGEST = 4 << 20;
  static final int DEEPEST = 64;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .build();

  private JsonLdParser() {}

  /** The values in the text of a script; empty when there is none. */
  static List<JsonNode> parse(String script) {
    String text = script.length() > LONGEST ? script.substring(0, LONGEST) : script;
    int from = start(text);
    if (from < 0) {
      return List.of();
    }
    String json = text.substring(from);
    return values(
        json.startsWith("{&quot;") || json.startsWith("[{&quot;")
            ? HtmlText.unescaped(json)
            : json);
  }

  private static int start(String text) {
    int from = text.indexOf("CDATA[") < 0 ? 0 : text.indexOf("CDATA[") + "CDATA[".length();
    int object = text.indexOf('{', from);
    int list = text.indexOf('[', from);
    return list >= 0 && (object < 0 || list < object) ? list : object;
  }

  private static List<JsonNode> values(String json) {
    ArrayNode top = NODES.arrayNode();
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        read(parser, token, top, null);
      }
    } catch (JacksonException e) {
      return held(top); // what was read until here was whole
    }
    return held(top);
  }

  private static List<JsonNode> held(ArrayNode top) {
    List<JsonNode> values = new ArrayList<>();
    top.forEach(values::add);
    return values;
  }

  /**
   * Puts the value that begins with a token into its parent at once, so that faults cost only the
   * rest.
   */
  private static void read(
      JsonParser parser, JsonToken token, JsonNode parent, @Nullable String name) {
    switch (token) {
      case START_OBJECT -> {
        ObjectNode object = NODES.objectNode();
        put(parent, name, object);
        for (JsonToken next = parser.nextToken();
            next == JsonToken.PROPERTY_NAME;
            next = parser.nextToken()) {
          String property = parser.currentName();
          read(parser, parser.nextToken(), object, property);
        }
      }
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        put(parent, name, array);
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY && next != null;
            next = parser.nextToken()) {
          read(parser, next, array, null);
        }
      }
      case VALUE_STRING -> put(parent, name, NODES.stringNode(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          put(parent, name, NODES.stringNode(parser.getString()));
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          put(parent, name, NODES.nullNode());
      case END_OBJECT, END_ARRAY, PROPERTY_NAME -> {}
    }
  }

  private static void put(JsonNode parent, @Nullable String name, JsonNode value) {
    if (parent instanceof ObjectNode object && name != null) {
      if (!object.has(name)) {
        object.set(name, value);
      }
    } else if (parent instanceof ArrayNode array) {
      array.add(value);
    }
  }
}
