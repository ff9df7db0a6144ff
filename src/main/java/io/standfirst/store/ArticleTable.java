package io.standfirst.store;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The one table: its keys, its index, and the names of the attributes of an article's item.
 *
 * <p>An article's item lies under {@code A#<id>}, {@code #}. While there is a document, the item
 * also appears in the index {@link #LISTING}, under {@code L#<month>#<partition>} and {@code
 * <received>#<id>}; a tombstone or a mark alone does not. The item {@code L}, {@code #} states
 * which months there are.
 */
public final class ArticleTable {
  /** Name of the index that lists are read from. */
  public static final String LISTING = "listing";

  /** Attribute that the table's time to live reads, in seconds since 1970. */
  public static final String EXPIRES = "expires";

  static final String PARTITION = "pk";
  static final String SORT = "sk";

  /** Keys of the index. */
  static final String LIST = "list";

  static final String PLACE = "place";

  /** What a list shows of the article: gzip of JSON. */
  static final String SHOWN = "shown";

  static final String REVISION = "revision";
  static final String STATUS = "status";
  static final String BUCKET = "bucket";
  static final String KEY = "key";
  static final String VERSION_ID = "versionId";
  static final String ETAG = "etag";
  static final String MODIFIED = "modified";
  static final String ENGINE = "engine";

  /** The document without its text: gzip of JSON. */
  static final String DOCUMENT = "document";

  /** The text: gzip of UTF-8. */
  static final String TEXT = "text";

  /** Marks of attempts that have not ended: a set of strings. */
  static final String ATTEMPTS = "attempts";

  private ArticleTable() {}

  /**
   * What creates the table, on demand; time to live is switched on by itself, on {@link #EXPIRES}.
   */
  public static CreateTableRequest createRequest(String table) {
    return CreateTableRequest.builder()
        .tableName(table)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(string(PARTITION), string(SORT), string(LIST), string(PLACE))
        .keySchema(key(PARTITION, KeyType.HASH), key(SORT, KeyType.RANGE))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName(LISTING)
                .keySchema(key(LIST, KeyType.HASH), key(PLACE, KeyType.RANGE))
                .projection(
                    Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes(SHOWN)
                        .build())
                .build())
        .build();
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
