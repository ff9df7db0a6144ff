package io.standfirst.api;

import io.standfirst.document.ArticleDocument;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticlePage;
import io.standfirst.store.ArticleQuery;
import io.standfirst.store.ArticleStore;
import io.standfirst.store.InvalidCursorException;
import io.standfirst.store.StoredArticle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles in a map, listed as the contract says. */
final class MemoryStore implements ArticleStore {
  private static final Comparator<StoredArticle> NEWEST_FIRST =
      Comparator.comparing(MemoryStore::place).reversed();

  private final Map<String, StoredArticle> articles = new HashMap<>();

  void put(StoredArticle article) {
    articles.put(article.document().id(), article);
  }

  @Override
  public @Nullable StoredArticle find(ArticleId id) {
    return articles.get(id.value());
  }

  @Override
  public ArticlePage list(ArticleQuery query) {
    String mark = query.status() + ">";
    String cursor = query.cursor();
    if (cursor != null && !cursor.startsWith(mark)) {
      throw new InvalidCursorException("not of this list");
    }
    List<StoredArticle> all =
        articles.values().stream()
            .filter(it -> query.status() == null || it.document().status() == query.status())
            .filter(
                it -> cursor == null || place(it).compareTo(cursor.substring(mark.length())) < 0)
            .sorted(NEWEST_FIRST)
            .toList();
    List<StoredArticle> page = all.subList(0, Math.min(query.limit(), all.size()));
    return new ArticlePage(
        page.stream().map(StoredArticle::document).map(MemoryStore::listed).toList(),
        page.size() < all.size() ? mark + place(page.getLast()) : null);
  }

  @Override
  public boolean bury(ArticleId id, long revision) {
    StoredArticle article = articles.get(id.value());
    return article != null
        && article.revision() == revision
        && articles.remove(id.value(), article);
  }

  private static String place(StoredArticle article) {
    return article.document().received() + "#" + article.document().id();
  }

  private static ArticleDocument listed(ArticleDocument document) {
    return document.withText(null).withTopFigures(ArticleDocument.TOP_FIGURES);
  }
}
