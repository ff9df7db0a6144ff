package io.standfirst.ingest;

import io.standfirst.document.ArticleDocument;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticleLedger;
import io.standfirst.store.ArticleState;
import io.standfirst.store.Attempt;
import io.standfirst.store.ObjectVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger in memory, for runs by the hundred; one test holds it to what DynamoDB's does. */
final class MemoryLedger implements ArticleLedger {
  private final Map<ArticleId, Item> items = new HashMap<>();

  private record Item(
      long revision,
      @Nullable ObjectVersion object,
      @Nullable ArticleDocument document,
      Set<Attempt> attempts) {
    static final Item NONE = new Item(0, null, null, Set.of());
  }

  /** The document kept; null when there is none. */
  synchronized @Nullable ArticleDocument document(ArticleId id) {
    return item(id).document();
  }

  @Override
  public synchronized ArticleState look(ArticleId id) {
    Item item = item(id);
    ArticleState state =
        new ArticleState(
            item.revision(),
            item.object(),
            item.document() == null ? null : item.document().engine(),
            Set.of());
    for (Attempt attempt : item.attempts()) {
      state = state.withMarkOf(attempt);
    }
    return state;
  }

  @Override
  public synchronized boolean mark(ArticleId id, ArticleState seen, Attempt attempt) {
    Item item = item(id);
    if (item.revision() != seen.revision()) {
      return false;
    }
    Set<Attempt> attempts = new HashSet<>(item.attempts());
    attempts.add(attempt);
    items.put(id, new Item(item.revision(), item.object(), item.document(), attempts));
    return true;
  }

  @Override
  public synchronized void unmark(ArticleId id, Attempt attempt) {
    Item item = item(id);
    Set<Attempt> attempts = new HashSet<>(item.attempts());
    attempts.remove(attempt);
    items.put(id, new Item(item.revision(), item.object(), item.document(), attempts));
  }

  @Override
  public synchronized boolean write(
      ArticleId id, long revision, ObjectVersion object, ArticleDocument document) {
    return put(id, revision, new Item(revision + 1, object, document, Set.of()));
  }

  @Override
  public synchronized boolean bury(ArticleId id, long revision) {
    return put(id, revision, new Item(revision + 1, null, null, Set.of()));
  }

  private boolean put(ArticleId id, long revision, Item item) {
    if (item(id).revision() != revision) {
      return false;
    }
    items.put(id, item);
    return true;
  }

  private Item item(ArticleId id) {
    return items.getOrDefault(id, Item.NONE);
  }
}
