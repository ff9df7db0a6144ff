package io.standfirst.store;

import io.standfirst.document.ArticleDocument;

/**
 * An article as it is kept.
 *
 * @param revision of its item
 * @param bucket where its file lies
 * @param key its file's key
 * @param document with its text and all of its figures
 */
public record StoredArticle(long revision, String bucket, String key, ArticleDocument document) {}
