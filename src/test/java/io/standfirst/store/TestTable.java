package io.standfirst.store;

import io.standfirst.local.LocalDynamo;
import java.io.IOException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An empty table of a DynamoDB that lives in this process and dies with the test. */
public final class TestTable implements AutoCloseable {
  public static final String NAME = "articles";

  private final LocalDynamo database;

  private TestTable(LocalDynamo database) {
    this.database = database;
  }

  public static TestTable create() throws IOException {
    LocalDynamo database = LocalDynamo.start(null);
    database.client().createTable(ArticleTable.createRequest(NAME));
    return new TestTable(database);
  }

  public DynamoDbClient client() {
    return database.client();
  }

  @Override
  public void close() {
    database.close();
  }
}
