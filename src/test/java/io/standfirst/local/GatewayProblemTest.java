package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.standfirst.api.Router;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GatewayProblemTest {
  static Stream<APIGatewayProxyResponseEvent> problems() {
    return Stream.of(
        GatewayProblem.malformed("request-1"),
        GatewayProblem.foreignPage("request-1"),
        GatewayProblem.tooLarge("request-1"),
        GatewayProblem.internal("request-1"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void problem_isOfATypeThatTheApiTells(APIGatewayProxyResponseEvent answer) throws IOException {
    JsonNode problem = JsonMapper.shared().readTree(answer.getBody());
    JsonNode schema = openApi().at("/components/schemas/Problem");

    assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
    assertThat(problem.path("status").asInt()).isEqualTo(answer.getStatusCode());
    assertThat(problem.path("requestId").asString()).isEqualTo("request-1");
    assertThat(schema.at("/properties/type/enum")).contains(problem.path("type"));
    assertThat(problem.propertyNames())
        .containsAll(schema.path("required").valueStream().map(JsonNode::asString).toList());
  }

  private static JsonNode openApi() throws IOException {
    try (InputStream in = Router.class.getResourceAsStream("openapi.json")) {
      return JsonMapper.shared().readTree(in);
    }
  }
}
