package io.standfirst.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The path of an API Gateway event from the API's root. The gateway leaves out the stage by itself,
 * but not the base path under which a custom domain holds the API: {@code resource}, the path as
 * the API declares it, tells how many segments are the API's own.
 */
final class StagePath {
  private StagePath() {}

  static String of(APIGatewayProxyRequestEvent event) {
    @Nullable String path = event.getPath();
    if (path == null || path.isEmpty()) {
      return "/";
    }
    @Nullable String resource = event.getResource();
    if (resource == null) {
      return path;
    }
    int surplus = segments(path) - segments(filled(resource, event.getPathParameters()));
    return surplus <= 0 ? path : withoutFirst(path, surplus);
  }

  /** "/{proxy+}" with what it stands for. */
  private static String filled(String resource, @Nullable Map<String, String> parameters) {
    String proxy = parameters == null ? null : parameters.get("proxy");
    return proxy == null ? resource : resource.replace("{proxy+}", proxy);
  }

  private static int segments(String path) {
    int segments = 0;
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) != '/' && (i == 0 || path.charAt(i - 1) == '/')) {
        segments++;
      }
    }
    return segments;
  }

  private static String withoutFirst(String path, int segments) {
    int at = 0;
    for (int i = 0; i < segments; i++) {
      at = path.indexOf('/', at + 1);
      if (at < 0) {
        return "/";
      }
    }
    return path.substring(at);
  }
}
