package io.standfirst.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events as Amazon S3 notifies a queue of them: <a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">event
 * message structure</a>. Keys are form-encoded but for their slashes; the sequencer grows with
 * every event of this process and, by the clock, from one process to the next.
 */
final class S3Notification {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int COUNTER_BITS = 20;

  private final InstantSource clock;
  private final AtomicLong sequence;

  S3Notification(InstantSource clock) {
    this.clock = clock;
    this.sequence = new AtomicLong(clock.millis() << COUNTER_BITS);
  }

  /** The body of the message that tells of one event. */
  String of(ObjectEvent event) {
    ObjectNode message = JSON.createObjectNode();
    ObjectNode it = message.putArray("Records").addObject();
    it.put("eventVersion", "2.1");
    it.put("eventSource", "aws:s3");
    it.put("awsRegion", LocalAws.REGION.id());
    it.put("eventTime", clock.instant().toString());
    it.put("eventName", event.kind().eventName());
    it.putObject("userIdentity").put("principalId", "local");
    it.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
    it.putObject("responseElements");
    ObjectNode s3 = it.putObject("s3");
    s3.put("s3SchemaVersion", "1.0");
    s3.put("configurationId", "local");
    ObjectNode bucket = s3.putObject("bucket");
    bucket.put("name", event.bucket());
    bucket.putObject("ownerIdentity").put("principalId", "local");
    bucket.put("arn", "arn:aws:s3:::" + event.bucket());
    ObjectNode object = s3.putObject("object");
    object.put("key", encoded(event.key()));
    if (event.size() != null) {
      object.put("size", event.size());
    }
    if (event.eTag() != null) {
      object.put("eTag", event.eTag());
    }
    object.put("sequencer", String.format(Locale.ROOT, "%016X", sequence.incrementAndGet()));
    return JSON.writeValueAsString(message);
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
