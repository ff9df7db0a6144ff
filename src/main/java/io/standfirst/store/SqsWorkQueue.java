package io.standfirst.store;

import software.amazon.awssdk.services.sqs.SqsClient;

/** The queue before the ingest function, in Amazon SQS. */
public final class SqsWorkQueue implements WorkQueue {
  private final SqsClient client;
  private final String url;

  public SqsWorkQueue(SqsClient client, String url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public void reprocess(String bucket, String key) {
    String body = new ReprocessMessage(bucket, key).json();
    client.sendMessage(message -> message.queueUrl(url).messageBody(body));
  }
}
