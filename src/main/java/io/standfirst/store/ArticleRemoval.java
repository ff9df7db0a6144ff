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

  /**
   * Removes the article; done also when there is none. A later upload of its key is a new one.
   *
   * <p>If somebody else writes the item meanwhile, it is left to the notification of the removal:
   * what it finds then, gone or uploaded anew, is how things stand.
   */
  public void remove(ArticleId id) {
    @Nullable StoredArticle article = store.find(id);
    if (article != null) {
      bucket.delete(article.key());
      store.bury(id, article.revision());
    }
  }
}
