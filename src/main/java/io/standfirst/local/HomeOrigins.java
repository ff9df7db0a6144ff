package io.standfirst.local;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which web pages may use the stack at home: those of this machine. It asks nobody for a key, so a
 * page from elsewhere, opened in a browser here, could otherwise read and delete its articles.
 */
final class HomeOrigins {
  /** The origins as a regular expression over the header {@code Origin}. */
  static final String PATTERN = "https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?";

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private HomeOrigins() {}

  /** Whether a request with this {@code Origin} comes from a page of another machine. */
  static boolean isForeign(@Nullable String origin) {
    if (origin == null) {
      return false; // no browser, or a page's own origin
    }
    try {
      String host = URI.create(origin).getHost();
      return host == null || !HOSTS.contains(host);
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
