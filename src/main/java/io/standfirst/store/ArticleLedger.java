package io.standfirst.store;

import io.standfirst.document.ArticleDocument;

/**
 * The articles' items, as ingest reads and writes them. Every write of a document or tombstone is
 * made on condition of the revision that was read, and makes it grow by one; marks leave the
 * revision as it is, so that two deliveries of one event cannot starve each other.
 */
public interface ArticleLedger {
  /** The item as it is now, by a consistent read. */
  ArticleState look(ArticleId id);

  /**
   * Marks the item with an attempt if its revision is still the one seen.
   *
   * @return whether it was
   */
  boolean mark(ArticleId id, ArticleState seen, Attempt attempt);

  /** Takes the attempt's mark away; done also when there is none. */
  void unmark(ArticleId id, Attempt attempt);

  /**
   * Writes the document, and takes every mark away, if the revision is still this one.
   *
   * @param object the content that the document states
   * @param document with its source in the bucket and its time of receipt; must {@linkplain
   *     ItemLimits#fits fit}
   * @return whether it was
   */
  boolean write(ArticleId id, long revision, ObjectVersion object, ArticleDocument document);

  /**
   * Puts a tombstone in the article's place, and takes every mark away, if the revision is still
   * this one.
   *
   * @return whether it was
   */
  boolean bury(ArticleId id, long revision);
}
