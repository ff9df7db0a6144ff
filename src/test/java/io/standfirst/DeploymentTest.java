package io.standfirst;

import static io.standfirst.Template.list;
import static io.standfirst.Template.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.standfirst.Template.Call;
import io.standfirst.document.DocumentJson;
import io.standfirst.function.IngestSettings;
import io.standfirst.function.Settings;
import io.standfirst.store.ArticleTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import tools.jackson.databind.JsonNode;

/** What template.yaml deploys is what the code is. */
final class DeploymentTest {
  private final Template template = Template.read();

  @ParameterizedTest
  @ValueSource(strings = {"IngestFunction", "ApiFunction"})
  void handler_isAClassThatLambdaCanMakeAndCall(String function)
      throws ReflectiveOperationException {
    Class<?> handler = Class.forName((String) template.property(function, "Handler"));

    assertThat(handler.getConstructor().getParameterCount()).isZero();
    assertThat(
            RequestStreamHandler.class.isAssignableFrom(handler)
                || RequestHandler.class.isAssignableFrom(handler))
        .isTrue();
  }

  @Test
  void environment_isWhatEachFunctionReads() {
    assertReads(variables(), IngestSettings::of);
    assertReads(variables("ApiFunction"), Settings::of);
  }

  /** All of our variables are read, and no other one is missed; the rest are the JVM's. */
  private static void assertReads(
      Map<String, String> variables, Function<Map<String, String>, ?> settings) {
    assertThat(settings.apply(variables)).isNotNull();
    for (String name : variables.keySet()) {
      if (name.equals("JAVA_TOOL_OPTIONS")) {
        continue;
      }
      Map<String, String> without = new TreeMap<>(variables);
      without.remove(name);
      assertThatThrownBy(() -> settings.apply(without))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(name);
    }
  }

  /** The variables of every function. */
  private Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    map(template.at("Globals", "Function", "Environment", "Variables"))
        .forEach((name, value) -> variables.put(name, value.toString()));
    return variables;
  }

  /** The variables of one function. */
  private Map<String, String> variables(String function) {
    Map<String, String> variables = variables();
    map(template.property(function, "Environment", "Variables"))
        .forEach((name, value) -> variables.put(name, value.toString()));
    return variables;
  }

  @Test
  void gateway_knowsEveryOperationOfTheApi_andNoOther() throws IOException {
    assertThat(events().filter(DeploymentTest::isOperation).sorted().toList())
        .isEqualTo(operations().sorted().toList());
  }

  @Test
  void gateway_takesHeadWhereItTakesGet_withTheKeyOrWithout() {
    for (boolean withKey : new boolean[] {true, false}) {
      assertThat(paths("HEAD", withKey))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(paths("GET", withKey));
    }
  }

  @Test
  void gateway_wantsTheKeyForEverythingThatHoldsArticles() {
    assertThat(template.property("Api", "Auth", "ApiKeyRequired")).isEqualTo(true);
    assertThat(events(false).filter(DeploymentTest::isOperation).sorted().toList())
        .containsExactly("GET /", "GET /health", "GET /openapi.json");
  }

  @Test
  void browsers_mayAskAboutEveryPathThatWantsTheKey() {
    assertThat(paths("OPTIONS", false))
        .containsExactlyInAnyOrderElementsOf(
            events(true).map(DeploymentTest::path).distinct().toList());
  }

  @Test
  void gateway_refusesWithProblemsOfTheTypesThatTheApiTells() throws IOException {
    List<String> types =
        Pattern.compile("urn:standfirst:problem:[a-z-]+")
            .matcher(Files.readString(Path.of("template.yaml")))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();

    assertThat(types).hasSizeGreaterThan(5);
    assertThat(
            openApi()
                .at("/components/schemas/Problem/properties/type/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsAll(types);
  }

  @Test
  void table_hasTheKeysAndTheIndexThatTheCodeUses() {
    CreateTableRequest expected = ArticleTable.createRequest("any");

    assertThat(template.property("Table", "BillingMode")).isEqualTo(expected.billingModeAsString());
    assertThat(template.property("Table", "AttributeDefinitions"))
        .isEqualTo(
            expected.attributeDefinitions().stream()
                .map(
                    it ->
                        Map.of(
                            "AttributeName", it.attributeName(),
                            "AttributeType", it.attributeTypeAsString()))
                .toList());
    assertThat(template.property("Table", "KeySchema")).isEqualTo(keys(expected.keySchema()));
    assertThat(template.property("Table", "GlobalSecondaryIndexes"))
        .isEqualTo(expected.globalSecondaryIndexes().stream().map(DeploymentTest::index).toList());
  }

  @Test
  void table_forgetsWhatExpires() {
    assertThat(template.property("Table", "TimeToLiveSpecification"))
        .isEqualTo(Map.of("AttributeName", ArticleTable.EXPIRES, "Enabled", true));
  }

  @Test
  void throttles_areCountedOfTableAndIndex() {
    assertThat(list(template.property("ThrottlesAlarm", "Metrics")))
        .extracting(it -> map(it).get("MetricStat"))
        .filteredOn(Objects::nonNull)
        .extracting(it -> map(map(it).get("Metric")))
        .filteredOn(it -> Objects.equals(it.get("Namespace"), "AWS/DynamoDB"))
        .extracting(it -> it.get("MetricName"), it -> index(list(it.get("Dimensions"))))
        .containsExactlyInAnyOrder(
            tuple("ReadThrottleEvents", ""),
            tuple("WriteThrottleEvents", ""),
            tuple("ReadThrottleEvents", ArticleTable.LISTING),
            tuple("WriteThrottleEvents", ArticleTable.LISTING));
  }

  /** The index that a metric's dimensions name; empty for the table itself. */
  private static String index(List<?> dimensions) {
    return dimensions.stream()
        .map(Template::map)
        .filter(it -> it.get("Name").equals("GlobalSecondaryIndexName"))
        .map(it -> it.get("Value").toString())
        .findFirst()
        .orElse("");
  }

  @Test
  void api_mayQueryTheListing() {
    assertThat(template.statements())
        .anySatisfy(
            it ->
                assertThat(it)
                    .containsEntry("Action", "dynamodb:Query")
                    .containsEntry(
                        "Resource", Call.sub("${Table.Arn}/index/" + ArticleTable.LISTING)));
  }

  private static Map<String, Object> index(GlobalSecondaryIndex index) {
    return Map.of(
        "IndexName", index.indexName(),
        "KeySchema", keys(index.keySchema()),
        "Projection",
            Map.of(
                "ProjectionType", index.projection().projectionTypeAsString(),
                "NonKeyAttributes", index.projection().nonKeyAttributes()));
  }

  private static List<Map<String, String>> keys(List<KeySchemaElement> schema) {
    return schema.stream()
        .map(it -> Map.of("AttributeName", it.attributeName(), "KeyType", it.keyTypeAsString()))
        .toList();
  }

  private Stream<String> events() {
    return Stream.concat(events(true), events(false));
  }

  /** "GET /articles", … of the events that want the key, or of those that do not. */
  private Stream<String> events(boolean withKey) {
    return map(template.property("ApiFunction", "Events")).values().stream()
        .map(event -> map(map(event).get("Properties")))
        .peek(it -> assertThat(it).containsEntry("RestApiId", Call.ref("Api")))
        .filter(it -> withKey != Map.of("ApiKeyRequired", false).equals(it.get("Auth")))
        .map(it -> it.get("Method") + " " + it.get("Path"));
  }

  private static Stream<String> operations() throws IOException {
    return openApi()
        .path("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(name -> !name.equals("parameters"))
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
  }

  private static JsonNode openApi() throws IOException {
    try (InputStream in = DeploymentTest.class.getResourceAsStream("api/openapi.json")) {
      return DocumentJson.MAPPER.readTree(in);
    }
  }

  /** Whether an event is one of the API's operations, and none that the router adds to them. */
  private static boolean isOperation(String event) {
    return !event.startsWith("OPTIONS ") && !event.startsWith("HEAD ");
  }

  private List<String> paths(String method, boolean withKey) {
    return events(withKey)
        .filter(it -> it.startsWith(method + " "))
        .map(DeploymentTest::path)
        .toList();
  }

  private static String path(String event) {
    return event.substring(event.indexOf(' ') + 1);
  }
}
