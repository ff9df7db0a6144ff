package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.ArticleDocument.Source;
import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticlePage;
import io.standfirst.store.ArticleQuery;
import io.standfirst.store.ArticleStore;
import io.standfirst.store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

final class RelookTest {
  @Test
  void everything_isEveryObjectAndEveryArticleWithoutOne() {
    List<ObjectEvent> events = new ArrayList<>();
    S3Endpoint endpoint = S3Endpoint.start(0, null, "articles", it -> {});
    try (endpoint;
        S3Client s3 = LocalAws.s3(endpoint.uri())) {
      s3.putObject(it -> it.bucket("articles").key("new.txt"), RequestBody.fromString("a"));
      s3.putObject(it -> it.bucket("articles").key("key 1+ü"), RequestBody.fromString("b"));

      Relook.everything(s3, "articles", new Listed(3), events::add);
    }

    assertThat(events)
        .containsExactlyInAnyOrder(
            ObjectEvent.created("articles", "new.txt"),
            ObjectEvent.created("articles", "key 1+ü"),
            ObjectEvent.removed("articles", "key 0+ü"),
            ObjectEvent.removed("articles", "key 2+ü"));
  }

  /** A store that lists so many articles, one a page. */
  private record Listed(int articles) implements ArticleStore {
    @Override
    public ArticlePage list(ArticleQuery query) {
      int page = query.cursor() == null ? 0 : Integer.parseInt(query.cursor());
      return new ArticlePage(
          IntStream.of(page).mapToObj(Listed::article).toList(),
          page + 1 == articles ? null : Integer.toString(page + 1));
    }

    @Override
    public @Nullable StoredArticle find(ArticleId id) {
      return null;
    }

    @Override
    public boolean bury(ArticleId id, long revision) {
      throw new UnsupportedOperationException("nothing is buried by looking");
    }

    private static ArticleDocument article(int number) {
      String key = "key " + number + "+ü";
      return ArticleDocument.failed(
          ArticleId.of("articles", key).value(),
          new Source("articles", key, null, key, null, null, 0L, null),
          new ErrorEntry("EMPTY", "nothing in it"),
          "standfirst");
    }
  }
}
