package io.standfirst.ingest;

import io.standfirst.store.ReprocessMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a notification asks to be looked at. Amazon S3's own notifications URL-encode keys,
 * EventBridge's do not. Event type, sequencer and version are not read: whatever happened, the
 * bucket tells how things stand.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">
 *     S3's event message</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">S3's events
 *     in EventBridge</a>
 */
final class Looks {
  private Looks() {}

  static List<Look> of(JsonNode notification) {
    @Nullable ReprocessMessage reprocess = ReprocessMessage.of(notification);
    if (reprocess != null) {
      return List.of(new Look(reprocess.bucket(), reprocess.key(), true));
    }
    if (notification.path("Records").isArray()) {
      return notification.path("Records").valueStream().map(Looks::ofS3).distinct().toList();
    }
    if (notification.path("source").asString("").equals("aws.s3")) {
      JsonNode detail = notification.path("detail");
      return List.of(look(detail, key(detail)));
    }
    if (notification.path("Event").asString("").equals("s3:TestEvent")) {
      return List.of();
    }
    throw new UnknownNotificationException("a notification is of no known kind");
  }

  private static Look ofS3(JsonNode record) {
    JsonNode s3 = record.path("s3");
    try {
      return look(s3, URLDecoder.decode(key(s3), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) { // its message quotes the key
      throw new UnknownNotificationException("a notification's key is not URL-encoded");
    }
  }

  private static String key(JsonNode place) {
    return place.path("object").path("key").asString("");
  }

  private static Look look(JsonNode place, String key) {
    return new Look(place.path("bucket").path("name").asString(""), key, false);
  }
}
