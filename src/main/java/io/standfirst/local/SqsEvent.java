package io.standfirst.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a received message as AWS Lambda hands it to a function: <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">example Amazon SQS message
 * event</a>, one message an invocation.
 */
final class SqsEvent {
  private static final JsonMapper JSON = JsonMapper.shared();

  private SqsEvent() {}

  static byte[] of(Delivery delivery, String queueName) {
    ObjectNode event = JSON.createObjectNode();
    ObjectNode it = event.putArray("Records").addObject();
    it.put("messageId", delivery.messageId());
    it.put("receiptHandle", delivery.receipt());
    it.put("body", delivery.body());
    ObjectNode attributes = it.putObject("attributes");
    attributes.put("ApproximateReceiveCount", Integer.toString(delivery.receiveCount()));
    attributes.put("SentTimestamp", Long.toString(delivery.sent().toEpochMilli()));
    attributes.put("SenderId", LocalAws.ACCOUNT);
    attributes.put(
        "ApproximateFirstReceiveTimestamp", Long.toString(delivery.firstReceived().toEpochMilli()));
    it.putObject("messageAttributes");
    it.put("md5OfBody", md5(delivery.body()));
    it.put("eventSource", "aws:sqs");
    it.put(
        "eventSourceARN",
        "arn:aws:sqs:" + LocalAws.REGION.id() + ":" + LocalAws.ACCOUNT + ":" + queueName);
    it.put("awsRegion", LocalAws.REGION.id());
    return JSON.writeValueAsBytes(event);
  }

  private static String md5(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5"); // SQS has it so; nothing rests on it
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
