package io.standfirst.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The web page: one self-contained file, put together at start from the files under {@code page}.
 * Its Content-Security-Policy names its style and its script by their hashes, so that nothing else
 * on the page ever runs, whatever an article holds, and lets it speak to the API and to the bucket
 * that uploads go to, wherever that is.
 */
final class WebPage {
  private static final List<String> SCRIPTS =
      List.of("dom.js", "client.js", "article.js", "list.js", "upload.js", "app.js");

  private final byte[] html;
  private final String policy;

  private WebPage(String frame, String style, String script) {
    html =
        frame
            .replace("{{page.css}}", style)
            .replace("{{page.js}}", script)
            .getBytes(StandardCharsets.UTF_8);
    policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src " + hash(script),
            "style-src " + hash(style),
            "img-src data:",
            "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'");
  }

  static WebPage load() {
    String script =
        SCRIPTS.stream()
            .map(WebPage::read)
            .collect(Collectors.joining("\n", "'use strict';\n", ""));
    return new WebPage(read("index.html"), read("page.css"), script);
  }

  ApiResponse answer() {
    return ApiResponse.of(200, "text/html; charset=utf-8", html)
        .withHeader("Content-Security-Policy", policy);
  }

  private static String read(String name) {
    try (InputStream in = WebPage.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("page/" + name + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    return "'sha256-" + ContentHash.base64(content.getBytes(StandardCharsets.UTF_8)) + "'";
  }
}
