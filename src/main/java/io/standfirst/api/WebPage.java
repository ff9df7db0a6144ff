package io.standfirst.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The web page: one file with its style and script in it. Its Content-Security-Policy names both by
 * their hashes, so that nothing else on the page ever runs, whatever an article holds, and lets it
 * speak to the API and to the bucket that uploads go to, wherever that is.
 */
final class WebPage {
  private final byte[] html;
  private final String policy;

  private WebPage(byte[] html) {
    this.html = html;
    String text = new String(html, StandardCharsets.UTF_8);
    policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src " + hash(text, "<script>", "</script>"),
            "style-src " + hash(text, "<style>", "</style>"),
            "img-src data:",
            "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'");
  }

  static WebPage load() {
    try (InputStream in = WebPage.class.getResourceAsStream("page/index.html")) {
      if (in == null) {
        throw new IllegalStateException("page/index.html is missing from the build");
      }
      return new WebPage(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ApiResponse answer() {
    return ApiResponse.of(200, "text/html; charset=utf-8", html)
        .withHeader("Content-Security-Policy", policy);
  }

  private static String hash(String html, String open, String close) {
    int start = html.indexOf(open) + open.length();
    String content = html.substring(start, html.indexOf(close, start));
    return "'sha256-" + ContentHash.base64(content.getBytes(StandardCharsets.UTF_8)) + "'";
  }
}
