package io.standfirst.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway itself answers when a request never reaches the function, or gets nothing from
 * it: problem documents (RFC 9457) of the types that template.yaml has API Gateway give.
 */
final class GatewayProblem {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TYPES = "urn:standfirst:problem:";

  private GatewayProblem() {}

  static APIGatewayProxyResponseEvent malformed(String requestId) {
    return of(
        400, "malformed-request", "Malformed request", "The query is not well-formed.", requestId);
  }

  /** Only at home: in AWS the key guards, not the origin. */
  static APIGatewayProxyResponseEvent foreignPage(String requestId) {
    return of(
        403,
        "foreign-page",
        "Page of another machine",
        "The stack at home answers this machine's own pages and programs only.",
        requestId);
  }

  static APIGatewayProxyResponseEvent tooLarge(String requestId) {
    return of(
        413,
        "content-too-large",
        "Content too large",
        "The body is larger than API Gateway takes.",
        requestId);
  }

  /** The function has thrown. */
  static APIGatewayProxyResponseEvent internal(String requestId) {
    return of(
        502,
        "internal",
        "Internal error",
        "Something went wrong here; the request id finds it.",
        requestId);
  }

  private static APIGatewayProxyResponseEvent of(
      int status, String type, String title, String detail, String requestId) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", TYPES + type);
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("requestId", requestId);
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(status)
        .withHeaders(Map.of("Content-Type", "application/problem+json"))
        .withBody(JSON.writeValueAsString(problem));
  }
}
