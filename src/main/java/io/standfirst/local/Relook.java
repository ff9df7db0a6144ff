package io.standfirst.local;

import io.standfirst.document.ArticleDocument;
import io.standfirst.store.ArticlePage;
import io.standfirst.store.ArticleQuery;
import io.standfirst.store.ArticleStore;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Has everything looked at again: every object of the bucket, and every article, whose object may
 * be gone. A queue in memory loses its messages with the process; since an event only says "look",
 * this makes up for all of them, and costs little where nothing has changed.
 */
final class Relook {
  private Relook() {}

  static void everything(
      S3Client s3, String bucket, ArticleStore store, Consumer<ObjectEvent> events) {
    Set<String> present = new HashSet<>();
    for (S3Object object : s3.listObjectsV2Paginator(it -> it.bucket(bucket)).contents()) {
      present.add(object.key());
      events.accept(ObjectEvent.created(bucket, object.key()));
    }
    @Nullable String cursor = null;
    do {
      ArticlePage page = store.list(new ArticleQuery(ArticleQuery.MAX_LIMIT, cursor, null));
      for (ArticleDocument article : page.articles()) {
        @Nullable String key = article.source().key();
        if (key != null && present.add(key)) {
          events.accept(ObjectEvent.removed(bucket, key));
        }
      }
      cursor = page.cursor();
    } while (cursor != null);
  }
}
