package io.standfirst.store;

import io.standfirst.document.ArticleDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param articles newest first: documents with what a list shows (all but text, key phrases and
 *     names; the top figures)
 * @param cursor where the next page begins; null on the last page
 */
public record ArticlePage(List<ArticleDocument> articles, @Nullable String cursor) {
  public ArticlePage {
    articles = List.copyOf(articles);
  }
}
