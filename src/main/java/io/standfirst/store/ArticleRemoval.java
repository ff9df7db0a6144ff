package io.standfirst.store;

import org.jspecify.annotations.Nullable;

/**
 * Removes articles for good: the file, and the document at once rather than when the event comes.
 */
public final class ArticleRemoval {
  private final ArticleStore store;
  private final Bucket bucket;

  public ArticleRemoval(ArticleStore store, Bucket bucket) {
    this.store = store;
    this.bucket = bucket;
  }

  /** Removes the article; done also when there is none. A later upload of its key is a new one. */
  public void remove(ArticleId id) {
    @Nullable StoredArticle article = store.find(id);
    while (article != null) {
      bucket.delete(article.key());
      if (store.bury(id, article.revision())) {
        return;
      }
      article = store.find(id);
    }
  }
}
