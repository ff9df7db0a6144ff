package io.standfirst.ingest;

import io.standfirst.article.Limits;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.engine.EngineVersion;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.ArticleState;
import io.standfirst.store.Attempt;
import io.standfirst.store.BucketObject;
import io.standfirst.store.BucketReader;
import io.standfirst.store.ObjectVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One delivery's work on one article: as many looks as it takes, the file read once. */
final class ArticleWork {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleWork.class);

  /** The delivery that no longer tries what two before it did not survive. */
  private static final int LAST_TRY = 3;

  private final BucketReader bucket;
  private final ArticleLedger ledger;
  private final UploadReader reader;
  private final Limits limits;
  private final ArticleId id;
  private final Look look;
  private final Delivery delivery;

  private @Nullable ObjectVersion readVersion;
  private @Nullable ArticleDocument readDocument;

  ArticleWork(
      BucketReader bucket,
      ArticleLedger ledger,
      UploadReader reader,
      Limits limits,
      ArticleId id,
      Look look,
      Delivery delivery) {
    this.bucket = bucket;
    this.ledger = ledger;
    this.reader = reader;
    this.limits = limits;
    this.id = id;
    this.look = look;
    this.delivery = delivery;
  }

  /**
   * Looks once, and writes what it found.
   *
   * @return whether item and bucket agree now; if not, look again
   */
  boolean settle() {
    ArticleState seen = ledger.look(id);
    return switch (find(seen)) {
      case Finding.Stated _ -> {
        LOG.info("article {}: already stated", id);
        yield true;
      }
      case Finding.Absent _ -> bury(seen);
      case Finding.Refused(Finding.Properties object, Unreadable reason) ->
          write(seen, object.version(), refused(object, reason));
      case Finding.Read(ObjectVersion version) ->
          write(seen, version, Objects.requireNonNull(readDocument));
      case Finding.Fetched(Finding.Properties object, byte[] bytes) -> read(seen, object, bytes);
    };
  }

  private Finding find(ArticleState seen) {
    try (BucketObject object = bucket.open(look.key())) {
      if (object == null) {
        return new Finding.Absent();
      }
      ObjectVersion version = object.version();
      if (!look.forced() && seen.states(version, EngineVersion.CURRENT)) {
        return new Finding.Stated();
      }
      if (version.equals(readVersion)) {
        return new Finding.Read(version);
      }
      Finding.Properties properties = Finding.Properties.of(object);
      if (properties.length() > limits.bytes()) {
        return new Finding.Refused(
            properties, new Unreadable.TooLarge(properties.length(), limits.bytes()));
      }
      if (delivery.count() >= LAST_TRY && seen.bears(attempt(version))) {
        return new Finding.Refused(
            properties, new Unreadable.LimitExceeded("reading it did not end, twice"));
      }
      return new Finding.Fetched(properties, object.bytes());
    }
  }

  private boolean bury(ArticleState seen) {
    boolean buried = ledger.bury(id, seen.revision());
    if (buried) {
      LOG.info("article {}: gone", id);
    }
    return buried && bucket.version(look.key()) == null;
  }

  /**
   * Reads between a mark and its end. If reading takes the process down, or throws, the mark stays
   * and tells; if only the writing fails, the mark is taken away, for the file is not to blame.
   */
  private boolean read(ArticleState seen, Finding.Properties object, byte[] bytes) {
    Attempt attempt = attempt(object.version());
    if (!ledger.mark(id, seen, attempt)) {
      return false;
    }
    ArticleDocument document =
        placed(reader.read(id.value(), new Upload(bytes, hints(object))), object.version());
    readDocument = document;
    readVersion = object.version();
    try {
      return write(seen, object.version(), document);
    } catch (RuntimeException fault) {
      unmark(attempt, fault);
      throw fault;
    }
  }

  private void unmark(Attempt attempt, RuntimeException fault) {
    try {
      ledger.unmark(id, attempt);
    } catch (RuntimeException another) {
      fault.addSuppressed(another);
    }
  }

  private boolean write(ArticleState seen, ObjectVersion version, ArticleDocument document) {
    boolean written = ledger.write(id, seen.revision(), version, document);
    if (written) {
      ErrorEntry error = document.error();
      LOG.info("article {}: {}", id, error == null ? document.status() : error.code());
    }
    return written && version.equals(bucket.version(look.key()));
  }

  private ArticleDocument placed(ArticleDocument document, ObjectVersion version) {
    return DocumentFit.fitting(
        document
            .withSource(document.source().inBucket(look.bucket(), look.key(), version.versionId()))
            .withReceived(version.modified().toString()));
  }

  private ArticleDocument refused(Finding.Properties object, Unreadable reason) {
    return placed(
        Standfirst.refuse(id.value(), hints(object), object.length(), reason), object.version());
  }

  private Hints hints(Finding.Properties object) {
    return Hints.ofName(name()).withContentType(object.contentType());
  }

  private Attempt attempt(ObjectVersion version) {
    return new Attempt(delivery.message(), version);
  }

  /** The file's own name: the key after its last slash. */
  private String name() {
    return look.key().substring(look.key().lastIndexOf('/') + 1);
  }
}
