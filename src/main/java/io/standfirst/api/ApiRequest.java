package io.standfirst.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request, whoever received it.
 *
 * @param method in capitals, "GET"
 * @param path from the API's root, percent-encoded as on the request line: "/articles/4f…"
 * @param parameters of the query, decoded, each with all of its values in order
 * @param headers by name, whatever its case; repeated ones joined by ", "
 * @param body its bytes, none when there is no body; not copied: nobody changes them
 * @param requestId what answers and logs call this request
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ApiRequest(
    String method,
    String path,
    Map<String, List<String>> parameters,
    Map<String, String> headers,
    byte[] body,
    String requestId) {
  public ApiRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(requestId, "requestId");
    Map<String, List<String>> copied = new LinkedHashMap<>();
    parameters.forEach((name, values) -> copied.put(name, List.copyOf(values)));
    parameters = Collections.unmodifiableMap(copied);
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = Collections.unmodifiableMap(anyCase);
  }

  /** The header's value; null when the request has none. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
