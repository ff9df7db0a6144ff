package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(20)
final class QueuePollerTest {
  private final LocalQueue queue =
      new LocalQueue(InstantSource.system(), Duration.ofSeconds(30), 5);
  private final List<JsonNode> seen = new CopyOnWriteArrayList<>();

  @Test
  void message_arrivesAsAnSqsEventOfOneRecord() {
    try (QueuePoller poller = poller("")) {
      queue.send("grüße");
      poller.start();
      await().until(() -> queue.counts().idle());
    }

    JsonNode event = seen.getFirst();
    assertThat(event.path("Records").size()).isEqualTo(1);
    JsonNode it = event.path("Records").path(0);
    assertThat(it.path("body").asString()).isEqualTo("grüße");
    assertThat(it.path("eventSource").asString()).isEqualTo("aws:sqs");
    assertThat(it.path("attributes").path("ApproximateReceiveCount").asString()).isEqualTo("1");
    assertThat(it.path("md5OfBody").asString()).isEqualTo("fee40dc24d0ad6a90c608052aa4e9e66");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"ID\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":null}]}",
        "{\"batchItemFailures\":[{}]}",
        "{\"batchItemFailures\":",
        "throw",
        "overflow"
      })
  void failure_howeverTold_isTriedFiveTimesAndThenDead(String answer) {
    try (QueuePoller poller = poller(answer)) {
      queue.send("poison");
      poller.start();
      await().until(() -> queue.counts().dead() == 1);
    }

    assertThat(seen)
        .extracting(
            it ->
                it.path("Records")
                    .path(0)
                    .path("attributes")
                    .path("ApproximateReceiveCount")
                    .asString())
        .containsExactly("1", "2", "3", "4", "5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "{}", "{\"batchItemFailures\":null}", "{\"batchItemFailures\":[]}"})
  void answerWithoutFailures_isDoneWithTheMessage(String answer) {
    try (QueuePoller poller = poller(answer)) {
      queue.send("fine");
      poller.start();
      await().until(() -> queue.counts().idle());
    }

    assertThat(seen).hasSize(1);
    assertThat(queue.counts().dead()).isZero();
  }

  @Test
  void close_whileAHandlerHangs_returnsSoonAndLeavesTheMessage() {
    RequestStreamHandler hanging =
        (input, output, context) -> {
          seen.add(JsonMapper.shared().readTree(input));
          while (true) {
            Thread.onSpinWait();
          }
        };
    QueuePoller poller = poller(hanging);
    queue.send("slow");
    poller.start();
    await().until(() -> !seen.isEmpty());

    long before = System.nanoTime();
    poller.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    assertThat(queue.counts().inFlight()).isEqualTo(1);
  }

  private QueuePoller poller(String answer) {
    return poller(
        (input, output, context) -> {
          JsonNode event = JsonMapper.shared().readTree(input);
          seen.add(event);
          switch (answer) {
            case "throw" -> throw new IOException("the store does not answer");
            case "overflow" -> throw new StackOverflowError("nested too deeply");
            default ->
                output.write(
                    answer
                        .replace("ID", event.path("Records").path(0).path("messageId").asString())
                        .getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private QueuePoller poller(RequestStreamHandler function) {
    return new QueuePoller(
        queue,
        "articles",
        function,
        InstantSource.system(),
        Duration.ofSeconds(60),
        Duration.ofMillis(1),
        1);
  }
}
