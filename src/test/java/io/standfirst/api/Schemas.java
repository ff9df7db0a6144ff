package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.standfirst.document.DocumentJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Holds JSON against the schemas of openapi.json, by a validator that is not ours. */
public final class Schemas {
  private static final String PLACE = "https://standfirst.test/openapi.json";

  private final String openApi = new String(OpenApi.load().json(), StandardCharsets.UTF_8);
  private final JsonNode root = DocumentJson.MAPPER.readTree(openApi);
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(PLACE, openApi)));

  /** Fails unless the JSON is what {@code #/components/schemas/…} describes. */
  void check(String reference, JsonNode json) {
    assertThat(
            registry
                .getSchema(SchemaLocation.of(PLACE + reference))
                .validate(json.toString(), InputFormat.JSON))
        .as("%s against %s", json, reference)
        .isEmpty();
  }

  /** Fails unless openapi.json describes the answer to this operation. */
  public void check(String operationId, ApiResponse answer) {
    JsonNode operation = operation(operationId);
    JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
    assertThat(response.isMissingNode())
        .as("%s may answer %s", operationId, answer.status())
        .isFalse();
    String reference = response.path("$ref").asString("");
    JsonNode described = reference.isEmpty() ? response : root.at(reference.substring(1));
    if (answer.body().length == 0) {
      assertThat(described.has("content")).isFalse();
      return;
    }
    String type = JsonBody.essence(answer.headers().get("Content-Type"));
    JsonNode schema = described.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as("%s may answer with %s", operationId, type).isFalse();
    if (schema.has("$ref")) {
      check(schema.path("$ref").asString(), TestApi.json(answer));
    }
  }

  private JsonNode operation(String id) {
    return root.path("paths")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .filter(operation -> operation.path("operationId").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
