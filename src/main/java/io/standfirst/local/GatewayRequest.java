package io.standfirst.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.RequestIdentity;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns an HTTP request into the event that a REST API of Amazon API Gateway hands to a Lambda
 * function: <a
 * href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda
 * proxy integration</a>. Bodies come in Base64, as they do where every media type is declared
 * binary.
 */
final class GatewayRequest {
  private GatewayRequest() {}

  /**
   * @throws IllegalArgumentException when the query is no well-formed one
   */
  static APIGatewayProxyRequestEvent of(
      String method, URI uri, Map<String, List<String>> headers, byte[] body, String requestId) {
    APIGatewayProxyRequestEvent event = new APIGatewayProxyRequestEvent();
    event.setResource("/{proxy+}");
    event.setPath(uri.getRawPath());
    event.setHttpMethod(method);
    event.setMultiValueHeaders(headers);
    event.setHeaders(lastOfEach(headers));
    Map<String, List<String>> query = query(uri.getRawQuery());
    if (!query.isEmpty()) {
      event.setMultiValueQueryStringParameters(query);
      event.setQueryStringParameters(lastOfEach(query));
    }
    event.setPathParameters(Map.of("proxy", uri.getPath().replaceFirst("^/", "")));
    event.setRequestContext(context(method, uri, requestId));
    event.setIsBase64Encoded(true);
    event.setBody(body.length == 0 ? null : Base64.getEncoder().encodeToString(body));
    return event;
  }

  private static ProxyRequestContext context(String method, URI uri, String requestId) {
    ProxyRequestContext context = new ProxyRequestContext();
    context.setAccountId(LocalAws.ACCOUNT);
    context.setApiId("local");
    context.setStage("local");
    context.setRequestId(requestId);
    context.setHttpMethod(method);
    context.setPath(uri.getRawPath());
    context.setResourcePath("/{proxy+}");
    context.setProtocol("HTTP/1.1");
    RequestIdentity identity = new RequestIdentity();
    identity.setSourceIp("127.0.0.1");
    context.setIdentity(identity);
    return context;
  }

  private static Map<String, List<String>> query(@Nullable String raw) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String name = equals < 0 ? pair : pair.substring(0, equals);
          String value = equals < 0 ? "" : pair.substring(equals + 1);
          parameters.computeIfAbsent(decoded(name), it -> new ArrayList<>()).add(decoded(value));
        }
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> lastOfEach(Map<String, List<String>> values) {
    Map<String, String> last = new LinkedHashMap<>();
    values.forEach((name, all) -> last.put(name, all.getLast()));
    return last;
  }
}
