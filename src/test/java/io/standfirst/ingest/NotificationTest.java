package io.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import io.standfirst.ingest.Notification.Direct;
import io.standfirst.ingest.Notification.Message;
import io.standfirst.ingest.Notification.Queued;
import io.standfirst.store.ReprocessMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotificationTest {
  private static final Path EVENTS = Path.of("events");

  @Test
  void eventOfS3_decodesItsKey() throws Exception {
    assertThat(event("s3-put.json")).isEqualTo(direct("2026/café opens + grows.txt", false));
  }

  @Test
  void eventOfS3_namesTheKeyThatAwsReads() {
    S3Event event = EventLoader.loadS3Event(EVENTS.resolve("s3-put.json").toString());
    assertThat(event.getRecords().getFirst().getS3().getObject().getUrlDecodedKey())
        .isEqualTo("2026/café opens + grows.txt");
  }

  @Test
  void deletionOfS3_isALookLikeAnyOther() throws Exception {
    assertThat(event("s3-delete.json")).isEqualTo(direct("2026/ferry-timetable.html", false));
  }

  @Test
  void testEventOfS3_asksForNothing() throws Exception {
    assertThat(event("s3-test-event.json")).isEqualTo(new Direct(List.of()));
  }

  @Test
  void eventOfEventBridge_takesItsKeyAsItIs() throws Exception {
    assertThat(event("eventbridge.json")).isEqualTo(direct("2026/100% wool + silk.md", false));
  }

  @Test
  void reprocessMessage_forcesALook() throws Exception {
    assertThat(event("reprocess.json")).isEqualTo(direct("2026/100% wool + silk.md", true));
    String written = new ReprocessMessage("articles", "2026/100% wool + silk.md").json();
    assertThat(Notification.of(written)).isEqualTo(event("reprocess.json"));
  }

  @Test
  void queue_givesItsMessagesEachWithItsCount() throws Exception {
    SQSEvent sample = EventLoader.loadSQSEvent(EVENTS.resolve("sqs-two-records.json").toString());
    assertThat(event("sqs-two-records.json"))
        .asInstanceOf(InstanceOfAssertFactories.type(Queued.class))
        .extracting(Queued::messages, InstanceOfAssertFactories.list(Message.class))
        .satisfiesExactly(
            first -> {
              assertThat(first.delivery())
                  .isEqualTo(new Delivery(sample.getRecords().getFirst().getMessageId(), 1));
              assertThat(first.looks()).containsExactly(new Look("articles", "a/b c.txt", false));
            },
            second -> {
              assertThat(second.delivery())
                  .isEqualTo(new Delivery(sample.getRecords().getLast().getMessageId(), 2));
              assertThat(second.looks())
                  .containsExactly(new Look("articles", "2026/ferry-timetable.html", false));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3-put.json",
        "s3-delete.json",
        "s3-test-event.json",
        "eventbridge.json",
        "reprocess.json"
      })
  void anyNotification_inAMessage_meansWhatItMeansStraight(String file) throws Exception {
    Delivery delivery = new Delivery("m1", 1);
    String body = Files.readString(EVENTS.resolve(file));
    assertThat(new Direct(new Message(delivery, body).looks())).isEqualTo(event(file));
  }

  @Test
  void severalRecords_areLookedAtOnceEach() {
    assertThat(
            Notification.of(
                "{\"Records\":[%s,%s,%s]}".formatted(record("a"), record("b"), record("a"))))
        .isEqualTo(
            new Direct(
                List.of(new Look("articles", "a", false), new Look("articles", "b", false))));
  }

  @Test
  void noRecords_askForNothing() {
    assertThat(Notification.of("{\"Records\":[]}")).isEqualTo(new Direct(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{}",
        "{\"Records\":{}}",
        "{\"Records\":[{}]}",
        "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"articles\"},\"object\":{}}}]}",
        "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"%zz\"}}}]}",
        "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":7},\"object\":{\"key\":[]}}}]}",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"{}\"}]}",
        "{\"source\":\"aws.s3\",\"detail\":{}}",
        "{\"source\":\"aws.ec2\",\"detail\":{\"bucket\":{\"name\":\"b\"}}}",
        "{\"standfirst\":\"reprocess\",\"bucket\":\"articles\"}",
        "{\"standfirst\":\"reprocess\",\"bucket\":\"\",\"key\":\"\"}",
        "secret words, not JSON"
      })
  void anythingElse_isRefusedWithoutQuotingIt(String message) {
    assertThatThrownBy(() -> Notification.of(message))
        .isInstanceOf(UnknownNotificationException.class)
        .hasMessageStartingWith("a ")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void nestingWithoutEnd_isRefused() {
    assertThatThrownBy(() -> Notification.of("[".repeat(100_000)))
        .isInstanceOf(UnknownNotificationException.class);
  }

  private static Notification event(String file) throws Exception {
    return Notification.of(Files.readString(EVENTS.resolve(file)));
  }

  private static Direct direct(String key, boolean forced) {
    return new Direct(List.of(new Look("articles", key, forced)));
  }

  private static String record(String key) {
    return "{\"eventSource\":\"aws:s3\",\"s3\":{\"bucket\":{\"name\":\"articles\"},\"object\":{\"key\":\"%s\"}}}"
        .formatted(key);
  }
}
