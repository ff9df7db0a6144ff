package io.standfirst.ingest;

import io.standfirst.document.ArticleDocument;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.ArticleState;
import io.standfirst.store.Attempt;
import io.standfirst.store.ObjectVersion;

/** A ledger whose writes of documents fail. */
record LedgerThatCannotWrite(ArticleLedger ledger) implements ArticleLedger {
  @Override
  public ArticleState look(ArticleId id) {
    return ledger.look(id);
  }

  @Override
  public boolean mark(ArticleId id, ArticleState seen, Attempt attempt) {
    return ledger.mark(id, seen, attempt);
  }

  @Override
  public void unmark(ArticleId id, Attempt attempt) {
    ledger.unmark(id, attempt);
  }

  @Override
  public boolean write(
      ArticleId id, long revision, ObjectVersion object, ArticleDocument document) {
    throw new Actors.PortFailure();
  }

  @Override
  public boolean bury(ArticleId id, long revision) {
    return ledger.bury(id, revision);
  }
}
