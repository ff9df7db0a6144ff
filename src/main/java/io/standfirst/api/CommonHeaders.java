package io.standfirst.api;

import java.util.List;
import java.util.Map;

/** The headers that every answer carries, whatever it answers. */
final class CommonHeaders {
  /**
   * Any page may read the API: it knows no cookies, so a foreign page gains nothing by a visitor.
   */
  private static final List<Map.Entry<String, String>> FIXED =
      List.of(
          Map.entry("Access-Control-Allow-Origin", "*"),
          Map.entry(
              "Access-Control-Expose-Headers", "ETag, Location, Retry-After, Allow, X-Request-Id"),
          Map.entry("Cache-Control", "no-cache"),
          Map.entry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
          Map.entry("Referrer-Policy", "no-referrer"),
          Map.entry("Strict-Transport-Security", "max-age=31536000"),
          Map.entry("X-Content-Type-Options", "nosniff"));

  private CommonHeaders() {}

  static ApiResponse on(ApiResponse answer, String requestId) {
    ApiResponse all = answer.withHeader("X-Request-Id", requestId);
    for (var header : FIXED) {
      all = all.withDefaultHeader(header.getKey(), header.getValue());
    }
    return all;
  }

  /** The answer to a browser that asks what it may do here. */
  static ApiResponse preflight(String methods) {
    return ApiResponse.empty(204)
        .withHeader("Allow", methods)
        .withHeader("Access-Control-Allow-Methods", methods)
        .withHeader("Access-Control-Allow-Headers", "Content-Type, If-None-Match, X-Api-Key")
        .withHeader("Access-Control-Max-Age", "7200");
  }
}
