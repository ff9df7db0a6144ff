package io.standfirst.ingest;

import io.standfirst.document.DocumentJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the ingest function is called with: messages of a queue, each of which is answered for
 * itself, or a notification that comes straight from S3, EventBridge or a person.
 */
public sealed interface Notification {

  /** Messages of a queue, not decoded yet: one that cannot be decoded fails alone. */
  record Queued(List<Message> messages) implements Notification {
    public Queued {
      messages = List.copyOf(messages);
    }
  }

  /** A notification that no queue stands before. */
  record Direct(List<Look> looks) implements Notification {
    public Direct {
      looks = List.copyOf(looks);
    }
  }

  /**
   * A message of a queue.
   *
   * @param delivery its id, and how often it came
   * @param body what was sent
   */
  record Message(Delivery delivery, String body) {
    /**
     * What is to be looked at.
     *
     * @throws UnknownNotificationException when the body is no notification
     */
    public List<Look> looks() {
      return Looks.of(tree(body));
    }
  }

  /**
   * Decodes an invocation.
   *
   * @param json an event of Amazon SQS, Amazon S3 or Amazon EventBridge, or a {@linkplain
   *     io.standfirst.store.ReprocessMessage reprocess message}
   * @throws UnknownNotificationException when it is none of these
   */
  static Notification of(String json) {
    JsonNode event = tree(json);
    JsonNode records = event.path("Records");
    return records.path(0).path("eventSource").asString("").equals("aws:sqs")
        ? queued(records)
        : new Direct(Looks.of(event));
  }

  private static Queued queued(JsonNode records) {
    List<Message> messages = new ArrayList<>();
    for (JsonNode record : records) {
      String id = record.path("messageId").asString("");
      if (id.isBlank()) {
        throw new UnknownNotificationException("a message of a queue has no id");
      }
      int count = record.path("attributes").path("ApproximateReceiveCount").asInt(1);
      messages.add(
          new Message(new Delivery(id, Math.max(1, count)), record.path("body").asString("")));
    }
    return new Queued(messages);
  }

  private static JsonNode tree(String json) {
    try {
      return DocumentJson.MAPPER.readTree(json);
    } catch (JacksonException e) { // its message may quote a key
      throw new UnknownNotificationException("a notification is not JSON");
    }
  }
}
