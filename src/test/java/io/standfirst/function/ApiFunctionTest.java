package io.standfirst.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import io.standfirst.api.TestApi;
import io.standfirst.document.DocumentJson;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The function, called with the very events that {@code sam local invoke} takes. */
final class ApiFunctionTest {
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Context.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (_, method, _) -> method.getName().equals("getAwsRequestId") ? "lambda-1" : null);

  private final TestApi api = new TestApi();
  private final ApiFunction function = new ApiFunction(api.router());

  ApiFunctionTest() {
    api.put("harbour.txt", "The harbour reopened. Ferries leave every hour. The café is open.");
  }

  @ParameterizedTest
  @CsvSource({
    "page, 200, text/html; charset=utf-8",
    "health, 200, application/json",
    "list, 200, application/json",
    "get, 200, application/json",
    "summary, 200, application/json",
    "figures, 200, application/json",
    "post, 201, application/json",
    "post-summaries, 200, application/json",
    "post-summaries-file, 200, application/json",
    "reprocess, 202, application/json",
    "delete, 204, ",
    "unknown-parameter, 400, application/problem+json"
  })
  void event_isAnswered(String event, int status, @Nullable String contentType) {
    APIGatewayProxyResponseEvent answer = handle(event(event));
    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(answer.getHeaders().get("Content-Type")).isEqualTo(contentType);
    assertThat(answer.getHeaders())
        .containsEntry("X-Request-Id", "c6af9ac6-7b61-11e6-9a41-93e8deadbeef")
        .containsEntry("X-Content-Type-Options", "nosniff");
    assertThat(answer.getIsBase64Encoded()).isFalse();
  }

  @Test
  void getEvent_tellsTheArticle() {
    JsonNode document = json(handle(event("get")));
    assertThat(document.path("source").path("key").asString()).isEqualTo("harbour.txt");
    assertThat(document.path("offsetUnit").asString()).isEqualTo("codepoint");
    assertThat(document.path("text").asString()).contains("café");
  }

  @Test
  void base64Body_isDecoded() {
    assertThat(json(handle(event("post-summaries-file"))).path("source").path("name").asString())
        .isEqualTo("harbour.md");
  }

  @Test
  void base64Body_thatIsNone_isRefused() {
    APIGatewayProxyRequestEvent event = event("post-summaries-file").withBody("%%%");
    APIGatewayProxyResponseEvent answer = handle(event);
    assertThat(answer.getStatusCode()).isEqualTo(400);
    assertThat(json(answer).path("requestId").asString())
        .isEqualTo("c6af9ac6-7b61-11e6-9a41-93e8deadbeef");
  }

  @Test
  void repeatedParameter_isSeen() {
    APIGatewayProxyRequestEvent event =
        event("list").withMultiValueQueryStringParameters(Map.of("limit", List.of("1", "2")));
    assertThat(handle(event).getStatusCode()).isEqualTo(400);
  }

  @Test
  void heldAnswer_is304WithoutABody() {
    String etag = handle(event("get")).getHeaders().getOrDefault("ETag", "");
    APIGatewayProxyRequestEvent event =
        event("get").withMultiValueHeaders(Map.of("if-none-match", List.of("\"x\"", etag)));
    APIGatewayProxyResponseEvent answer = handle(event);
    assertThat(answer.getStatusCode()).isEqualTo(304);
    assertThat(answer.getBody()).isEmpty();
  }

  @Test
  void barestEvent_isAnswered() {
    APIGatewayProxyRequestEvent event =
        new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/articles");
    APIGatewayProxyResponseEvent answer = handle(event);
    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(answer.getHeaders()).containsEntry("X-Request-Id", "lambda-1");
  }

  @ParameterizedTest
  @CsvSource({
    "/{proxy+}, articles, /articles, 200",
    "/{proxy+}, articles/, /articles/, 200",
    "/{proxy+}, articles, /news/v1/articles, 200",
    "/articles, , /news/articles, 200",
    "/, , /, 200",
    "/, , /news, 200",
    "/{proxy+}, nowhere, /nowhere, 404"
  })
  void basePathOfACustomDomain_isLeftOut(
      String resource, @Nullable String proxy, String path, int status) {
    APIGatewayProxyRequestEvent event =
        new APIGatewayProxyRequestEvent()
            .withHttpMethod("GET")
            .withResource(resource)
            .withPath(path)
            .withPathParameters(proxy == null ? null : Map.of("proxy", proxy));
    assertThat(handle(event).getStatusCode()).isEqualTo(status);
  }

  @Test
  void textBody_mayHoldAnything() {
    APIGatewayProxyRequestEvent event = event("post-summaries-file");
    byte[] bytes = "The café 🦀 is open. It is noon.".getBytes(StandardCharsets.UTF_8);
    event.setBody(Base64.getEncoder().encodeToString(bytes));
    event.setMultiValueQueryStringParameters(Map.of("text", List.of("true")));
    event.setQueryStringParameters(null);
    assertThat(json(handle(event)).path("text").asString()).contains("café 🦀");
  }

  @Test
  void environmentWithoutSettings_isToldByTheVariablesName() {
    assertThatThrownBy(ApiFunction::new)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STANDFIRST_TABLE");
  }

  private APIGatewayProxyResponseEvent handle(APIGatewayProxyRequestEvent event) {
    return function.handleRequest(event, CONTEXT);
  }

  private static APIGatewayProxyRequestEvent event(String name) {
    return EventLoader.loadApiGatewayRestEvent("events/api-" + name + ".json");
  }

  private static JsonNode json(APIGatewayProxyResponseEvent answer) {
    return DocumentJson.MAPPER.readTree(answer.getBody());
  }
}
