package io.standfirst.store;

import static io.standfirst.store.ArticleTable.ATTEMPTS;
import static io.standfirst.store.ArticleTable.ENGINE;
import static io.standfirst.store.ArticleTable.ETAG;
import static io.standfirst.store.ArticleTable.EXPIRES;
import static io.standfirst.store.ArticleTable.MODIFIED;
import static io.standfirst.store.ArticleTable.REVISION;
import static io.standfirst.store.ArticleTable.VERSION_ID;

import io.standfirst.document.ArticleDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The articles' documents in a DynamoDB table, as {@link ArticleTable} lays it out. */
public final class DynamoArticleStore implements ArticleStore, ArticleLedger {
  /** How long a tombstone says that an article is gone: longer than any worker may sleep. */
  static final Duration TOMBSTONE_LIFE = Duration.ofDays(1);

  /** How long a mark alone is kept: longer than a message waits in the queue. */
  static final Duration MARK_LIFE = Duration.ofDays(5);

  /** Marks beyond these are forgotten: a flood of messages for one key cannot fill its item. */
  static final int MAX_MARKS = 16;

  private static final String STATE_ATTRIBUTES =
      String.join(", ", "#revision", VERSION_ID, ETAG, MODIFIED, ENGINE, ATTEMPTS);
  private static final Map<String, String> REVISION_NAME = Map.of("#revision", REVISION);

  private final DynamoDbClient client;
  private final String table;
  private final Clock clock;
  private final Months months;
  private final ArticleListing listing;

  public DynamoArticleStore(DynamoDbClient client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
    months = new Months(client, table);
    listing = new ArticleListing(client, table, months);
  }

  @Override
  public @Nullable StoredArticle find(ArticleId id) {
    return Items.stored(
        client.getItem(get -> get.tableName(table).key(Items.key(id)).consistentRead(true)).item());
  }

  @Override
  public ArticlePage list(ArticleQuery query) {
    return listing.page(query);
  }

  @Override
  public ArticleState look(ArticleId id) {
    return Items.state(
        client
            .getItem(
                get ->
                    get.tableName(table)
                        .key(Items.key(id))
                        .consistentRead(true)
                        .projectionExpression(STATE_ATTRIBUTES)
                        .expressionAttributeNames(REVISION_NAME))
            .item());
  }

  @Override
  public boolean write(
      ArticleId id, long revision, ObjectVersion object, ArticleDocument document) {
    if (!ItemLimits.fits(document)) {
      throw new IllegalArgumentException("the document of " + id + " does not fit an item");
    }
    Instant received = Instant.parse(Objects.requireNonNull(document.received(), "received"));
    Place place = Place.of(received, id);
    months.state(place.month(), document.status());
    return put(Items.article(id, revision + 1, place, object, document), revision);
  }

  @Override
  public boolean bury(ArticleId id, long revision) {
    return put(Items.tombstone(id, revision + 1, clock.instant().plus(TOMBSTONE_LIFE)), revision);
  }

  @Override
  public boolean mark(ArticleId id, ArticleState seen, Attempt attempt) {
    Map<String, AttributeValue> values = new HashMap<>(unchanged(seen.revision()));
    values.put(":mark", AttributeValue.fromSs(List.of(attempt.mark())));
    StringBuilder update = new StringBuilder();
    if (seen.revision() == 0) {
      update.append("SET ").append(EXPIRES).append(" = :expires ");
      values.put(":expires", Items.number(clock.instant().plus(MARK_LIFE).getEpochSecond()));
    }
    if (seen.marks().size() < MAX_MARKS) {
      update.append("ADD ").append(ATTEMPTS).append(" :mark");
    } else {
      update.append(update.isEmpty() ? "SET " : ", ").append(ATTEMPTS).append(" = :mark");
    }
    return succeeds(
        () ->
            client.updateItem(
                it ->
                    it.tableName(table)
                        .key(Items.key(id))
                        .updateExpression(update.toString())
                        .conditionExpression(condition(seen.revision()))
                        .expressionAttributeNames(REVISION_NAME)
                        .expressionAttributeValues(values)));
  }

  @Override
  public void unmark(ArticleId id, Attempt attempt) {
    succeeds(
        () ->
            client.updateItem(
                it ->
                    it.tableName(table)
                        .key(Items.key(id))
                        .updateExpression("DELETE " + ATTEMPTS + " :marks")
                        .conditionExpression("contains(" + ATTEMPTS + ", :mark)")
                        .expressionAttributeValues(
                            Map.of(
                                ":marks", AttributeValue.fromSs(List.of(attempt.mark())),
                                ":mark", AttributeValue.fromS(attempt.mark())))));
  }

  private boolean put(Map<String, AttributeValue> item, long revision) {
    Map<String, AttributeValue> values = unchanged(revision);
    return succeeds(
        () ->
            client.putItem(
                it ->
                    it.tableName(table)
                        .item(item)
                        .conditionExpression(condition(revision))
                        .expressionAttributeNames(REVISION_NAME)
                        .expressionAttributeValues(values.isEmpty() ? null : values)));
  }

  private static String condition(long revision) {
    return revision == 0 ? "attribute_not_exists(#revision)" : "#revision = :revision";
  }

  private static Map<String, AttributeValue> unchanged(long revision) {
    return revision == 0 ? Map.of() : Map.of(":revision", Items.number(revision));
  }

  private static boolean succeeds(Runnable write) {
    try {
      write.run();
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }
}
