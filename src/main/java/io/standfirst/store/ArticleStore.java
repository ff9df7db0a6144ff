package io.standfirst.store;

import org.jspecify.annotations.Nullable;

/**
 * The articles' documents, each with a revision that grows by one with every write of it. Reads of
 * one article are consistent; lists may lag behind by moments.
 */
public interface ArticleStore {
  /** The article, READY or FAILED; null when there is none, or not any more, or not yet. */
  @Nullable StoredArticle find(ArticleId id);

  /**
   * A page of articles, newest received first.
   *
   * @throws InvalidCursorException when the cursor is none that this store gave for such a query
   */
  ArticlePage list(ArticleQuery query);

  /**
   * Puts a tombstone in the article's place if its revision is still this one.
   *
   * @return whether it was
   */
  boolean bury(ArticleId id, long revision);
}
