package io.standfirst.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the engine this is: documents state it, and an upgrade reads articles anew. */
public final class EngineVersion {
  /** "standfirst 0.1.0". */
  public static final String CURRENT = "standfirst " + version();

  private EngineVersion() {}

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = EngineVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is missing from the build");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
