package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import io.standfirst.document.OffsetUnit;
import io.standfirst.figures.Figure;
import io.standfirst.store.ArticleQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** That openapi.json is complete, and says what the code says. */
final class OpenApiTest {
  private final JsonNode root = DocumentJson.MAPPER.readTree(OpenApi.load().json());

  @Test
  void everyOperation_hasAHandlerAndTheOtherWayRound() {
    assertThat(OpenApi.load().operations())
        .extracting(Operation::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(new TestApi().router.handlerNames());
  }

  @Test
  void version_isOneThatTheGatewayTakes() {
    assertThat(root.path("openapi").asString()).isEqualTo("3.0.3");
  }

  @Test
  void everyReference_leadsSomewhere() {
    assertThat(root.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> assertThat(root.at(reference.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void everyPattern_bindsTheWholeValue() {
    assertThat(root.findValuesAsString("pattern"))
        .isNotEmpty()
        .allMatch(it -> it.matches("\\^.*\\$"));
  }

  @Test
  void everyOperation_tellsWhatItAnswersToABadRequest() {
    assertThat(root.path("paths").valueStream())
        .flatExtracting(path -> path.valueStream().filter(JsonNode::isObject).toList())
        .allSatisfy(
            operation ->
                assertThat(operation.path("responses").propertyNames()).contains("400", "500"));
  }

  @Test
  void limits_areTheCodesOwn() {
    assertThat(schema("UploadRequest", "bytes").path("maximum").asLong())
        .isEqualTo(Limits.DEFAULT.bytes());
    assertThat(parameter("Limit").path("maximum").asInt()).isEqualTo(ArticleQuery.MAX_LIMIT);
    assertThat(parameter("Characters").path("maximum").asInt())
        .isEqualTo(Limits.DEFAULT.characters());
    assertThat(parameter("FigureLimit").path("default").asInt())
        .isEqualTo(ArticleDocument.TOP_FIGURES);
  }

  @Test
  void closedLists_areTheCodesOwn() {
    assertThat(words(parameter("Kind"))).isEqualTo(labels(Figure.Kind.values()));
    assertThat(words(schema("FigureEntry", "kind"))).isEqualTo(labels(Figure.Kind.values()));
    assertThat(words(schema("FigureEntry", "certainty")))
        .isEqualTo(labels(Figure.Certainty.values()));
    assertThat(words(schema("FigureEntry", "bound"))).isEqualTo(labels(Figure.Bound.values()));
    assertThat(words(parameter("Status")))
        .isEqualTo(Stream.of(ArticleDocument.Status.values()).map(Enum::name).toList());
    assertThat(words(parameter("Offsets")))
        .isEqualTo(Stream.of(OffsetUnit.values()).map(OffsetUnit::label).toList());
  }

  @Test
  void examples_areWhatTheirSchemasSay() {
    Schemas schemas = new Schemas();
    int examples = 0;
    for (JsonNode media : root.findParents("example")) {
      String reference = media.path("schema").path("$ref").asString("");
      if (!reference.isEmpty()) {
        schemas.check(reference, media.path("example"));
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(10);
  }

  private JsonNode parameter(String name) {
    return root.at("/components/parameters/" + name + "/schema");
  }

  private JsonNode schema(String name, String property) {
    return root.at("/components/schemas/" + name + "/properties/" + property);
  }

  private static List<String> words(JsonNode schema) {
    return schema
        .path("enum")
        .valueStream()
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> labels(Enum<?>[] constants) {
    return Arrays.stream(constants).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
  }
}
