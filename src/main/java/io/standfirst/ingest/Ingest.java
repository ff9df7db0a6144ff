package io.standfirst.ingest;

import io.standfirst.article.Limits;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.BucketReader;
import io.standfirst.summary.SummaryRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an article's item in line with what the bucket holds.
 *
 * <p>A worker reads the item's revision, then the key's current object, and writes the document, or
 * a tombstone when there is no object, on condition that the revision is unchanged; else it looks
 * again. After its write it asks the bucket once more: whatever changed in between, however many
 * workers there are and whenever they die, the last writer has seen how things stand or looks
 * again, or its message comes again. So duplicated, reordered, late and lost-and-repeated
 * notifications all end in what the bucket holds, and neither event type nor sequencer is trusted.
 *
 * <p>Threads share it.
 */
public final class Ingest {
  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  /** How often one delivery looks before it leaves the rest to the next one. */
  static final int MAX_LOOKS = 5;

  private final BucketReader bucket;
  private final ArticleLedger ledger;
  private final UploadReader reader;
  private final Limits limits;

  /**
   * Wires an ingest.
   *
   * @param bucket the one bucket that it looks into
   * @param ledger where the articles' items are
   * @param engine what reads the files; one above its limit of bytes is not even fetched
   */
  public Ingest(BucketReader bucket, ArticleLedger ledger, Standfirst engine) {
    this(
        bucket,
        ledger,
        (id, upload) -> engine.read(id, upload, SummaryRequest.DEFAULT),
        engine.limits());
  }

  Ingest(BucketReader bucket, ArticleLedger ledger, UploadReader reader, Limits limits) {
    this.bucket = bucket;
    this.ledger = ledger;
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * Looks at an object and brings its article's item in line. A file that cannot be read is an
   * answer, not an error.
   *
   * @throws RuntimeException for every fault of the system: the message is to be delivered again
   */
  public void look(Look look, Delivery delivery) {
    if (!look.bucket().equals(bucket.name())) {
      LOG.warn("message {} names another bucket than this stack's; left alone", delivery.message());
      return;
    }
    ArticleId id = ArticleId.of(look.bucket(), look.key());
    ArticleWork work = new ArticleWork(bucket, ledger, reader, limits, id, look, delivery);
    for (int looks = 0; looks < MAX_LOOKS; looks++) {
      if (work.settle()) {
        return;
      }
      LOG.info("article {} changed while it was read; looking again", id);
    }
    throw new IllegalStateException(
        "article " + id + " changed " + MAX_LOOKS + " times while it was read");
  }
}
