package io.standfirst.store;

import static io.standfirst.store.ArticleTable.ATTEMPTS;
import static io.standfirst.store.ArticleTable.BUCKET;
import static io.standfirst.store.ArticleTable.DOCUMENT;
import static io.standfirst.store.ArticleTable.ENGINE;
import static io.standfirst.store.ArticleTable.ETAG;
import static io.standfirst.store.ArticleTable.EXPIRES;
import static io.standfirst.store.ArticleTable.KEY;
import static io.standfirst.store.ArticleTable.LIST;
import static io.standfirst.store.ArticleTable.MODIFIED;
import static io.standfirst.store.ArticleTable.PARTITION;
import static io.standfirst.store.ArticleTable.PLACE;
import static io.standfirst.store.ArticleTable.REVISION;
import static io.standfirst.store.ArticleTable.SHOWN;
import static io.standfirst.store.ArticleTable.SORT;
import static io.standfirst.store.ArticleTable.STATUS;
import static io.standfirst.store.ArticleTable.TEXT;
import static io.standfirst.store.ArticleTable.VERSION_ID;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Articles as items of the table, and back. */
final class Items {
  private static final String GONE = "GONE";

  private Items() {}

  static Map<String, AttributeValue> key(ArticleId id) {
    return Map.of(PARTITION, AttributeValue.fromS("A#" + id), SORT, AttributeValue.fromS("#"));
  }

  static Map<String, AttributeValue> article(
      ArticleId id, long revision, Place place, ObjectVersion object, ArticleDocument document) {
    Map<String, AttributeValue> item = new HashMap<>(key(id));
    item.put(REVISION, number(revision));
    item.put(STATUS, AttributeValue.fromS(document.status().name()));
    item.put(BUCKET, AttributeValue.fromS(inBucket(document.source().bucket())));
    item.put(KEY, AttributeValue.fromS(inBucket(document.source().key())));
    item.put(ETAG, AttributeValue.fromS(object.etag()));
    item.put(MODIFIED, AttributeValue.fromS(object.modified().toString()));
    if (object.versionId() != null) {
      item.put(VERSION_ID, AttributeValue.fromS(object.versionId()));
    }
    item.put(ENGINE, AttributeValue.fromS(document.engine()));
    item.put(DOCUMENT, packed(DocumentJson.write(document.withText(null))));
    String text = document.text();
    if (text != null) {
      item.put(TEXT, packed(text.getBytes(StandardCharsets.UTF_8)));
    }
    item.put(LIST, AttributeValue.fromS(place.partition(document.status())));
    item.put(PLACE, AttributeValue.fromS(place.value()));
    item.put(
        SHOWN, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(ShownDocument.pack(document))));
    return item;
  }

  static Map<String, AttributeValue> tombstone(ArticleId id, long revision, Instant expires) {
    Map<String, AttributeValue> item = new HashMap<>(key(id));
    item.put(REVISION, number(revision));
    item.put(STATUS, AttributeValue.fromS(GONE));
    item.put(EXPIRES, number(expires.getEpochSecond()));
    return item;
  }

  /** The article of an item; null for a tombstone, a mark alone, and no item. */
  static @Nullable StoredArticle stored(Map<String, AttributeValue> item) {
    if (!item.containsKey(DOCUMENT)) {
      return null;
    }
    ArticleDocument document = DocumentJson.read(unpacked(required(item, DOCUMENT)));
    AttributeValue text = item.get(TEXT);
    return new StoredArticle(
        revision(item),
        string(item, BUCKET),
        string(item, KEY),
        text == null
            ? document
            : document.withText(new String(unpacked(text), StandardCharsets.UTF_8)));
  }

  static ArticleState state(Map<String, AttributeValue> item) {
    AttributeValue marks = item.get(ATTEMPTS);
    AttributeValue versionId = item.get(VERSION_ID);
    AttributeValue engine = item.get(ENGINE);
    return new ArticleState(
        revision(item),
        item.containsKey(ETAG)
            ? new ObjectVersion(
                versionId == null ? null : versionId.s(),
                string(item, ETAG),
                Instant.parse(string(item, MODIFIED)))
            : null,
        engine == null ? null : engine.s(),
        marks == null ? Set.of() : Set.copyOf(marks.ss()));
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  static String string(Map<String, AttributeValue> item, String attribute) {
    return required(item, attribute).s();
  }

  static AttributeValue required(Map<String, AttributeValue> item, String attribute) {
    return Objects.requireNonNull(item.get(attribute), attribute);
  }

  private static long revision(Map<String, AttributeValue> item) {
    AttributeValue revision = item.get(REVISION);
    return revision == null ? 0 : Long.parseLong(revision.n());
  }

  private static String inBucket(@Nullable String place) {
    return Objects.requireNonNull(place, "an article is kept only with its place in the bucket");
  }

  private static AttributeValue packed(byte[] bytes) {
    return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(Gzip.pack(bytes)));
  }

  private static byte[] unpacked(AttributeValue packed) {
    return Gzip.unpack(packed.b().asByteArrayUnsafe());
  }
}
