package io.standfirst.store;

import static io.standfirst.store.ArticleTable.PARTITION;
import static io.standfirst.store.ArticleTable.SORT;

import io.standfirst.document.ArticleDocument.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The months in which articles of each status were received: one item with a set of months for each
 * status. A month is stated before the first article of it is written, and never taken back; a
 * process states a month once.
 */
final class Months {
  private static final Map<String, AttributeValue> ITEM =
      Map.of(PARTITION, AttributeValue.fromS("L"), SORT, AttributeValue.fromS("#"));

  private final DynamoDbClient client;
  private final String table;
  private final Set<String> stated = ConcurrentHashMap.newKeySet();

  Months(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  void state(String month, Status status) {
    String statement = status + month;
    if (stated.contains(statement)) {
      return;
    }
    client.updateItem(
        update ->
            update
                .tableName(table)
                .key(ITEM)
                .updateExpression("ADD #status :month")
                .expressionAttributeNames(Map.of("#status", attribute(status)))
                .expressionAttributeValues(
                    Map.of(":month", AttributeValue.fromSs(List.of(month)))));
    stated.add(statement);
  }

  /**
   * The months that have articles, newest first, each with the partitions of the index to look in.
   *
   * @param status of the articles; null for all
   */
  NavigableMap<String, List<String>> partitions(@Nullable Status status) {
    Map<String, AttributeValue> item =
        client.getItem(get -> get.tableName(table).key(ITEM).consistentRead(true)).item();
    NavigableMap<String, List<String>> partitions = new TreeMap<>(Comparator.reverseOrder());
    for (Status each : status == null ? Status.values() : new Status[] {status}) {
      AttributeValue months = item.get(attribute(each));
      if (months != null) {
        for (String month : months.ss()) {
          partitions.merge(month, Place.partitions(month, each).toList(), Months::both);
        }
      }
    }
    return partitions;
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static String attribute(Status status) {
    return switch (status) {
      case READY -> "ready";
      case FAILED -> "failed";
    };
  }
}
