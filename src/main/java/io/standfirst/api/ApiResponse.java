package io.standfirst.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An answer.
 *
 * @param status HTTP status
 * @param headers in the order in which they were set
 * @param body its bytes; not copied: nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ApiResponse(int status, Map<String, String> headers, byte[] body) {
  static final String JSON = "application/json";

  public ApiResponse {
    Objects.requireNonNull(body, "body");
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  static ApiResponse of(int status, String contentType, byte[] body) {
    return new ApiResponse(status, Map.of("Content-Type", contentType), body);
  }

  static ApiResponse json(int status, byte[] json) {
    return of(status, JSON, json);
  }

  static ApiResponse empty(int status) {
    return new ApiResponse(status, Map.of(), new byte[0]);
  }

  /** With the header, unless it is set already. */
  ApiResponse withDefaultHeader(String name, String value) {
    return headers.containsKey(name) ? this : withHeader(name, value);
  }

  ApiResponse withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiResponse(status, more, body);
  }

  ApiResponse withoutBody() {
    return new ApiResponse(status, headers, new byte[0]);
  }
}
