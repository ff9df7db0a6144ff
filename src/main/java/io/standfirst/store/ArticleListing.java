package io.standfirst.store;

import io.standfirst.document.ArticleDocument;
import io.standfirst.store.PartitionReader.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Lists of articles, newest first. It walks the months from the newest to the oldest and merges the
 * partitions of each by place. Rows are fetched as the merge asks for them, so a page of n articles
 * reads n rows and a few more for each partition, however many articles there are.
 */
final class ArticleListing {
  private final DynamoDbClient client;
  private final String table;
  private final Months months;

  ArticleListing(DynamoDbClient client, String table, Months months) {
    this.client = client;
    this.table = table;
    this.months = months;
  }

  ArticlePage page(ArticleQuery query) {
    @Nullable String cursor = query.cursor();
    @Nullable Place after = cursor == null ? null : Cursor.read(cursor, query.status());
    List<Row> rows = rows(query, after);
    boolean more = rows.size() > query.limit();
    List<Row> page = more ? rows.subList(0, query.limit()) : rows;
    List<ArticleDocument> articles =
        page.stream().map(row -> ShownDocument.unpack(row.shown().b().asByteArray())).toList();
    return new ArticlePage(
        articles, more ? Cursor.write(page.getLast().place(), query.status()) : null);
  }

  /** The rows of the page, and one more when there are more. */
  private List<Row> rows(ArticleQuery query, @Nullable Place after) {
    int wanted = query.limit() + 1;
    List<Row> rows = new ArrayList<>(wanted);
    for (Map.Entry<String, List<String>> month : months.partitions(query.status()).entrySet()) {
      if (after != null && month.getKey().compareTo(after.month()) > 0) {
        continue;
      }
      merge(month.getValue(), after, wanted, rows);
      if (rows.size() == wanted) {
        break;
      }
    }
    return rows;
  }

  private void merge(List<String> partitions, @Nullable Place after, int wanted, List<Row> rows) {
    int rowsAtATime = Math.ceilDiv(wanted - rows.size(), partitions.size()) + 1;
    List<PartitionReader> readers =
        partitions.stream()
            .map(partition -> new PartitionReader(client, table, partition, rowsAtATime, after))
            .toList();
    while (rows.size() < wanted) {
      @Nullable PartitionReader newest = newest(readers);
      @Nullable Row row = newest == null ? null : newest.peek();
      if (newest == null || row == null) {
        return;
      }
      rows.add(row);
      newest.skip();
    }
  }

  private static @Nullable PartitionReader newest(List<PartitionReader> readers) {
    @Nullable PartitionReader newest = null;
    @Nullable Place place = null;
    for (PartitionReader reader : readers) {
      @Nullable Row row = reader.peek();
      if (row != null && (place == null || row.place().compareTo(place) > 0)) {
        newest = reader;
        place = row.place();
      }
    }
    return newest;
  }
}
