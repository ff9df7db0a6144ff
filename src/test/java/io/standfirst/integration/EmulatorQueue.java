package io.standfirst.integration;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.standfirst.local.LocalContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A queue with its dead letters in an emulator, and what feeds its messages to the ingest function,
 * one an invocation.
 */
final class EmulatorQueue implements AutoCloseable {
  private static final int CONCURRENCY = 2;
  private static final List<QueueAttributeName> SIZES =
      List.of(
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

  private final SqsClient sqs;
  private final String url;
  private final String arn;
  private final ExecutorService pollers = Executors.newFixedThreadPool(CONCURRENCY);

  private EmulatorQueue(SqsClient sqs, String url) {
    this.sqs = sqs;
    this.url = url;
    this.arn = arn(sqs, url);
  }

  static EmulatorQueue create(SqsClient sqs, String name) {
    String deadLetters = arn(sqs, sqs.createQueue(it -> it.queueName(name + "-dead")).queueUrl());
    Map<QueueAttributeName, String> attributes =
        Map.of(
            QueueAttributeName.VISIBILITY_TIMEOUT,
            "60",
            QueueAttributeName.REDRIVE_POLICY,
            JsonMapper.shared()
                .writeValueAsString(
                    Map.of("deadLetterTargetArn", deadLetters, "maxReceiveCount", "5")),
            QueueAttributeName.POLICY,
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
             "Principal":{"Service":"s3.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"*"}]}
            """);
    return new EmulatorQueue(
        sqs, sqs.createQueue(it -> it.queueName(name).attributes(attributes)).queueUrl());
  }

  String url() {
    return url;
  }

  String arn() {
    return arn;
  }

  void feed(RequestStreamHandler function) {
    for (int poller = 0; poller < CONCURRENCY; poller++) {
      pollers.execute(() -> poll(function));
    }
  }

  /** Whether no message waits or is under way. */
  boolean idle() {
    return sqs
        .getQueueAttributes(it -> it.queueUrl(url).attributeNames(SIZES))
        .attributes()
        .values()
        .stream()
        .allMatch("0"::equals);
  }

  @Override
  public void close() {
    pollers.shutdownNow();
    pollers.close();
  }

  private void poll(RequestStreamHandler function) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        for (Message message : receive()) {
          if (succeeded(function, message)) {
            sqs.deleteMessage(it -> it.queueUrl(url).receiptHandle(message.receiptHandle()));
          } else {
            sqs.changeMessageVisibility(
                it -> it.queueUrl(url).receiptHandle(message.receiptHandle()).visibilityTimeout(1));
          }
        }
      } catch (SdkClientException e) {
        if (!Thread.currentThread().isInterrupted()) {
          throw e; // else it was asked to stop while it waited for an answer
        }
      }
    }
  }

  private List<Message> receive() {
    return sqs.receiveMessage(
            it ->
                it.queueUrl(url)
                    .maxNumberOfMessages(1)
                    .waitTimeSeconds(1)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  private boolean succeeded(RequestStreamHandler function, Message message) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event(message)),
          answer,
          LocalContext.of("ingest", Duration.ofSeconds(60)));
    } catch (IOException | RuntimeException e) {
      return false;
    }
    JsonNode failures =
        JsonMapper.shared().readTree(answer.toByteArray()).path("batchItemFailures");
    return failures.isEmpty();
  }

  private byte[] event(Message message) {
    ObjectNode event = JsonMapper.shared().createObjectNode();
    ObjectNode it = event.putArray("Records").addObject();
    it.put("messageId", message.messageId());
    it.put("receiptHandle", message.receiptHandle());
    it.put("body", message.body());
    ObjectNode attributes = it.putObject("attributes");
    message.attributesAsStrings().forEach(attributes::put);
    it.putObject("messageAttributes");
    it.put("md5OfBody", message.md5OfBody());
    it.put("eventSource", "aws:sqs");
    it.put("eventSourceARN", arn);
    it.put("awsRegion", AwsClients.REGION.id());
    return JsonMapper.shared().writeValueAsBytes(event);
  }

  private static String arn(SqsClient sqs, String url) {
    return sqs.getQueueAttributes(
            it -> it.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }
}
