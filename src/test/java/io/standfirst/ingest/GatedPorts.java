package io.standfirst.ingest;

import io.standfirst.document.ArticleDocument;
import io.standfirst.ingest.Actors.Actor;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.ArticleState;
import io.standfirst.store.Attempt;
import io.standfirst.store.BucketObject;
import io.standfirst.store.BucketReader;
import io.standfirst.store.ObjectVersion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ports at which an actor stops before and after each call: to wait, to fail, or to die. */
record GatedPorts(Actor actor, BucketReader bucket, ArticleLedger ledger)
    implements BucketReader, ArticleLedger {
  @Override
  public String name() {
    return bucket.name();
  }

  @Override
  public @Nullable BucketObject open(String key) {
    actor.pass();
    BucketObject object = bucket.open(key);
    actor.pass();
    return object;
  }

  @Override
  public @Nullable ObjectVersion version(String key) {
    actor.pass();
    ObjectVersion version = bucket.version(key);
    actor.pass();
    return version;
  }

  @Override
  public ArticleState look(ArticleId id) {
    return gated(() -> ledger.look(id));
  }

  @Override
  public boolean mark(ArticleId id, ArticleState seen, Attempt attempt) {
    return gated(() -> ledger.mark(id, seen, attempt));
  }

  @Override
  public void unmark(ArticleId id, Attempt attempt) {
    actor.pass();
    ledger.unmark(id, attempt);
    actor.pass();
  }

  @Override
  public boolean write(
      ArticleId id, long revision, ObjectVersion object, ArticleDocument document) {
    return gated(() -> ledger.write(id, revision, object, document));
  }

  @Override
  public boolean bury(ArticleId id, long revision) {
    return gated(() -> ledger.bury(id, revision));
  }

  private <T> T gated(Supplier<T> call) {
    actor.pass();
    T result = call.get();
    actor.pass();
    return result;
  }
}
