package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.local.DemoArticles.Sample;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

final class DemoArticlesTest {
  @Test
  void put_calledAgain_uploadsNothingMore() {
    List<ObjectEvent> events = new CopyOnWriteArrayList<>();
    S3Endpoint endpoint = S3Endpoint.start(0, null, "articles", events::add);
    try (endpoint;
        S3Client s3 = LocalAws.s3(endpoint.uri())) {
      DemoArticles.put(s3, "articles");
      // A client that loses its connection sends again, so a key may be told of twice.
      assertThat(events.stream().map(ObjectEvent::key).distinct())
          .containsExactlyElementsOf(DemoArticles.samples().stream().map(Sample::name).toList());

      events.clear();
      DemoArticles.put(s3, "articles");
      assertThat(events).isEmpty();
    }
    assertThat(DemoArticles.samples()).hasSizeBetween(6, 8);
  }
}
