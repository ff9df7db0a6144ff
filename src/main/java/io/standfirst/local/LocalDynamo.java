package io.standfirst.local;

import com.amazonaws.services.dynamodbv2.local.embedded.DynamoDBEmbedded;
import com.amazonaws.services.dynamodbv2.local.shared.access.AmazonDynamoDBLocal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * DynamoDB in this very process: DynamoDB Local, called without a socket. It sends no telemetry.
 */
public final class LocalDynamo implements AutoCloseable {
  private static final String FILE = "dynamodb.db";

  /**
   * The log of the database's own store. Held for good: the JDK forgets the level of a logger that
   * nobody holds, and then every opening of the store is told on the standard error.
   */
  private static final Logger STORE_LOG = Logger.getLogger("com.almworks.sqlite4java");

  private final AmazonDynamoDBLocal database;

  private LocalDynamo(AmazonDynamoDBLocal database) {
    this.database = database;
  }

  /**
   * Starts a database.
   *
   * @param data the folder that keeps the tables, made when it is missing; null keeps them in
   *     memory, to be gone on closing
   * @throws IOException when the folder cannot be made
   */
  public static LocalDynamo start(@Nullable Path data) throws IOException {
    STORE_LOG.setLevel(Level.WARNING);
    boolean noTelemetry = true;
    if (data == null) {
      return new LocalDynamo(DynamoDBEmbedded.create(noTelemetry));
    }
    Files.createDirectories(data);
    return new LocalDynamo(DynamoDBEmbedded.create(data.resolve(FILE).toFile(), noTelemetry));
  }

  /** A client of the database; it works until the database is closed, and need not be closed. */
  public DynamoDbClient client() {
    return database.dynamoDbClient();
  }

  /** Stops the database and its threads; what was written to a folder stays there. */
  @Override
  public void close() {
    database.shutdownNow();
  }
}
