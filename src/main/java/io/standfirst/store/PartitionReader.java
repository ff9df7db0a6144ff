package io.standfirst.store;

import static io.standfirst.store.ArticleTable.LIST;
import static io.standfirst.store.ArticleTable.PLACE;
import static io.standfirst.store.ArticleTable.SHOWN;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The rows of one partition of the index, newest first, fetched a few at a time as they are asked
 * for.
 */
final class PartitionReader {
  private final DynamoDbClient client;
  private final String table;
  private final String partition;
  private final int rowsAtATime;
  private final Queue<Row> fetched = new ArrayDeque<>();
  private @Nullable Place after;
  private boolean ended;

  /** A row of the index. */
  record Row(Place place, AttributeValue shown) {}

  /**
   * A reader.
   *
   * @param after where to begin: at the next older place; null for the newest
   */
  PartitionReader(
      DynamoDbClient client,
      String table,
      String partition,
      int rowsAtATime,
      @Nullable Place after) {
    this.client = client;
    this.table = table;
    this.partition = partition;
    this.rowsAtATime = rowsAtATime;
    this.after = after;
  }

  /** The next row, left where it is; null when there is none any more. */
  @Nullable Row peek() {
    if (fetched.isEmpty() && !ended) {
      fetch();
    }
    return fetched.peek();
  }

  void skip() {
    fetched.remove();
  }

  private void fetch() {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":list", AttributeValue.fromS(partition));
    String condition = "#list = :list";
    Map<String, String> names = new HashMap<>();
    names.put("#list", LIST);
    if (after != null) {
      condition += " AND #place < :after";
      names.put("#place", PLACE);
      values.put(":after", AttributeValue.fromS(after.value()));
    }
    String query = condition;
    QueryResponse response =
        client.query(
            it ->
                it.tableName(table)
                    .indexName(ArticleTable.LISTING)
                    .keyConditionExpression(query)
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values)
                    .scanIndexForward(false)
                    .limit(rowsAtATime));
    for (Map<String, AttributeValue> item : response.items()) {
      after = new Place(Items.string(item, PLACE));
      fetched.add(new Row(after, Items.required(item, SHOWN)));
    }
    ended = !response.hasLastEvaluatedKey();
  }
}
