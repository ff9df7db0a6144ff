package io.standfirst.local;

import java.net.URI;
import java.util.Locale;
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

  /**
   * Whether a request comes from a page of another machine: by its {@code Origin}, or by a {@code
   * Host} that is no name of this one. A page may have its own name lead here once it is open
   * (<em>DNS rebinding</em>); its requests then have no other origin, but still that name.
   *
   * @param origin null where there is no browser, or a page asks its own origin
   * @param host null where no browser asks: every browser sends it
   */
  static boolean isForeign(@Nullable String origin, @Nullable String host) {
    return (origin != null && !isHere(origin)) || (host != null && !isHere("http://" + host));
  }

  private static boolean isHere(String address) {
    try {
      @Nullable String host = URI.create(address).getHost();
      return host != null && HOSTS.contains(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
