package io.standfirst.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to run the stack on this machine.
 *
 * @param port of the HTTP API and the web page; 0 takes a free one
 * @param s3Port of the S3 endpoint; 0 takes a free one
 * @param data the folder that keeps everything between runs; null keeps it in memory
 * @param demo whether to put the bundled sample articles in
 */
public record LocalSettings(int port, int s3Port, @Nullable Path data, boolean demo) {
  public LocalSettings {
    port("port", port);
    port("s3Port", s3Port);
  }

  private static void port(String name, int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(name + " must be 0 to 65535: " + port);
    }
  }
}
