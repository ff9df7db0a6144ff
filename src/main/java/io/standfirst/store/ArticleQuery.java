package io.standfirst.store;

import io.standfirst.document.ArticleDocument.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list.
 *
 * @param limit at most this many, 1 to 100
 * @param cursor where the last page ended; null for the first page
 * @param status only such ones; null for all
 */
public record ArticleQuery(int limit, @Nullable String cursor, @Nullable Status status) {
  public static final int MAX_LIMIT = 100;

  public ArticleQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ": " + limit);
    }
  }
}
