package io.standfirst.api;

import io.standfirst.document.DocumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The API's description, {@code openapi.json}: what clients are shown, and what routes and requests
 * are held against, so that the two cannot differ. Read once, at start.
 */
final class OpenApi {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private final byte[] json;
  private final List<Operation> operations;

  private OpenApi(byte[] json, List<Operation> operations) {
    this.json = json;
    this.operations = List.copyOf(operations);
  }

  static OpenApi load() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing from the build");
      }
      byte[] json = in.readAllBytes();
      JsonNode root = DocumentJson.MAPPER.readTree(json);
      SchemaReader schemas = new SchemaReader(root);
      return new OpenApi(
          json,
          root.path("paths")
              .propertyStream()
              .flatMap(path -> operations(path.getKey(), path.getValue(), schemas))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Operation> operations(String path, JsonNode item, SchemaReader schemas) {
    return item.propertyStream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .map(entry -> schemas.operation(entry.getKey(), path, item, entry.getValue()));
  }

  /** The file's bytes. */
  byte[] json() {
    return json;
  }

  List<Operation> operations() {
    return operations;
  }
}
