package io.standfirst.local;

import io.standfirst.store.ArticleTable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The one table, in a DynamoDB of this process. */
final class LocalTable implements AutoCloseable {
  static final String NAME = "standfirst";

  private final LocalDynamo dynamo;
  private final DynamoDbClient client;

  private LocalTable(LocalDynamo dynamo, DynamoDbClient client) {
    this.dynamo = dynamo;
    this.client = client;
  }

  /**
   * Opens the table, and makes it when it is not there.
   *
   * @param folder where it is kept; null keeps it in memory
   */
  static LocalTable open(@Nullable Path folder) throws IOException {
    LocalDynamo dynamo = LocalDynamo.start(folder);
    try {
      DynamoDbClient client = dynamo.client();
      if (!client.listTables().tableNames().contains(NAME)) {
        client.createTable(ArticleTable.createRequest(NAME));
        client.updateTimeToLive(
            it ->
                it.tableName(NAME)
                    .timeToLiveSpecification(
                        ttl -> ttl.attributeName(ArticleTable.EXPIRES).enabled(true)));
      }
      return new LocalTable(dynamo, client);
    } catch (RuntimeException | Error e) {
      dynamo.close();
      throw e;
    }
  }

  DynamoDbClient client() {
    return client;
  }

  @Override
  public void close() {
    dynamo.close();
  }
}
