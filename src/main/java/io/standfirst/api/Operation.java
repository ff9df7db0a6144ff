package io.standfirst.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of openapi.json.
 *
 * @param id its operationId
 * @param method in capitals
 * @param path its segments; one in braces stands for a parameter
 * @param pathParameters what the path's parameters may be
 * @param query what the query may have
 * @param body what its JSON body may have; null when it takes none
 */
record Operation(
    String id,
    String method,
    List<String> path,
    Map<String, Schema> pathParameters,
    Fields query,
    @Nullable Fields body) {

  /** The path parameters by which this path is the operation's; null when it is another path. */
  @Nullable Map<String, String> match(List<String> segments) {
    if (segments.size() != path.size()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String expected = path.get(i);
      String segment = segments.get(i);
      if (expected.startsWith("{") && !segment.isEmpty()) {
        values.put(expected.substring(1, expected.length() - 1), segment);
      } else if (!expected.equals(segment)) {
        return null;
      }
    }
    return values;
  }
}
