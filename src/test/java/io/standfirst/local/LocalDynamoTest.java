package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class LocalDynamoTest {
  @Test
  void store_keepsItsLogToItself_whateverIsCollected() throws IOException {
    try (LocalDynamo dynamo = LocalDynamo.start(null)) {
      System.gc();

      assertThat(dynamo.client().listTables().tableNames()).isEmpty();
      assertThat(Logger.getLogger("com.almworks.sqlite4java").isLoggable(Level.INFO)).isFalse();
    }
  }
}
