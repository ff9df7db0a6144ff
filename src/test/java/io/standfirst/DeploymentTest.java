package io.standfirst;

import static io.standfirst.Template.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.Template.Call;
import io.standfirst.document.DocumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What template.yaml deploys is what the code is. */
final class DeploymentTest {
  private final Template template = Template.read();

  @Test
  void gateway_knowsEveryOperationOfTheApi_andNoOther() throws IOException {
    assertThat(events().filter(it -> !it.startsWith("OPTIONS ")).sorted().toList())
        .isEqualTo(operations().sorted().toList());
  }

  @Test
  void gateway_wantsTheKeyForEverythingThatHoldsArticles() {
    assertThat(template.property("Api", "Auth", "ApiKeyRequired")).isEqualTo(true);
    assertThat(events(false).filter(it -> !it.startsWith("OPTIONS ")).sorted().toList())
        .containsExactly("GET /", "GET /health", "GET /openapi.json");
  }

  @Test
  void browsers_mayAskAboutEveryPathThatWantsTheKey() {
    assertThat(events(false).filter(it -> it.startsWith("OPTIONS ")).map(DeploymentTest::path))
        .containsExactlyInAnyOrderElementsOf(
            events(true).map(DeploymentTest::path).distinct().toList());
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
    try (InputStream in = DeploymentTest.class.getResourceAsStream("api/openapi.json")) {
      JsonNode paths = DocumentJson.MAPPER.readTree(in).path("paths");
      return paths
          .propertyStream()
          .flatMap(
              path ->
                  path.getValue()
                      .propertyStream()
                      .map(Map.Entry::getKey)
                      .filter(name -> !name.equals("parameters"))
                      .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
  }

  private static String path(String event) {
    return event.substring(event.indexOf(' ') + 1);
  }
}
