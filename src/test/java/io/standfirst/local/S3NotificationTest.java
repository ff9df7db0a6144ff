package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.local.ObjectEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class S3NotificationTest {
  private final S3Notification notification = new S3Notification(new ManualClock());

  @Test
  void put_hasWhatS3Tells() {
    JsonNode it =
        record(
            new ObjectEvent(Kind.PUT, "articles", "a.txt", 5L, "5d41402abc4b2a76b9719d911017c592"));

    assertThat(it.path("eventName").asString()).isEqualTo("ObjectCreated:Put");
    assertThat(it.path("eventSource").asString()).isEqualTo("aws:s3");
    assertThat(it.path("eventTime").asString()).isEqualTo("2026-05-04T10:00:00Z");
    assertThat(it.at("/s3/bucket/name").asString()).isEqualTo("articles");
    assertThat(it.at("/s3/object/size").asLong()).isEqualTo(5);
    assertThat(it.at("/s3/object/eTag").asString()).isEqualTo("5d41402abc4b2a76b9719d911017c592");
  }

  @Test
  void delete_hasNeitherSizeNorETag() {
    JsonNode object = record(ObjectEvent.removed("articles", "a.txt")).at("/s3/object");

    assertThat(object.has("size")).isFalse();
    assertThat(object.has("eTag")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a b.txt, a+b.txt",
    "a+b.txt, a%2Bb.txt",
    "x/y%z.txt, x/y%25z.txt",
    "Zürich.txt, Z%C3%BCrich.txt",
    "😀.txt, %F0%9F%98%80.txt"
  })
  void key_isFormEncodedButForSlashes(String key, String encoded) {
    assertThat(record(ObjectEvent.created("articles", key)).at("/s3/object/key").asString())
        .isEqualTo(encoded);
  }

  @Test
  void sequencer_grows() {
    String first = sequencer();
    String second = sequencer();

    assertThat(first).hasSize(16);
    assertThat(second).isGreaterThan(first);
  }

  private String sequencer() {
    return record(ObjectEvent.created("articles", "a")).at("/s3/object/sequencer").asString();
  }

  private JsonNode record(ObjectEvent event) {
    return JsonMapper.shared().readTree(notification.of(event)).at("/Records/0");
  }
}
