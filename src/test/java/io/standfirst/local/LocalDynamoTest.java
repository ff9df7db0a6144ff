package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.store.ArticleTable;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class LocalDynamoTest {
  private static final Map<String, AttributeValue> KEY =
      Map.of("pk", AttributeValue.fromS("A#1"), "sk", AttributeValue.fromS("#"));

  @Test
  void databaseInAFolder_startedAgain_hasWhatWasWritten(@TempDir Path folder) throws Exception {
    try (LocalDynamo database = LocalDynamo.start(folder.resolve("new"))) {
      database.client().createTable(ArticleTable.createRequest("articles"));
      database.client().putItem(put -> put.tableName("articles").item(KEY));
    }
    try (LocalDynamo database = LocalDynamo.start(folder.resolve("new"))) {
      assertThat(database.client().getItem(get -> get.tableName("articles").key(KEY)).item())
          .isEqualTo(KEY);
    }
  }

  @Test
  void databasesInMemory_startedTwice_shareNothing() throws Exception {
    try (LocalDynamo one = LocalDynamo.start(null);
        LocalDynamo other = LocalDynamo.start(null)) {
      one.client().createTable(ArticleTable.createRequest("articles"));
      assertThat(other.client().listTables().tableNames()).isEmpty();
    }
  }
}
