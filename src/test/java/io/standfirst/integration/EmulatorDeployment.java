package io.standfirst.integration;

import static org.awaitility.Awaitility.await;

import io.standfirst.api.Router;
import io.standfirst.article.Limits;
import io.standfirst.engine.Standfirst;
import io.standfirst.function.ApiFunction;
import io.standfirst.function.IngestFunction;
import io.standfirst.ingest.Ingest;
import io.standfirst.local.ApiEndpoint;
import io.standfirst.store.ArticleTable;
import io.standfirst.store.DynamoArticleStore;
import io.standfirst.store.S3Bucket;
import io.standfirst.store.S3BucketReader;
import io.standfirst.store.SqsWorkQueue;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Bucket, queues and table of an emulator of AWS, the bucket's notifications sent by the emulator;
 * the functions run here, on the emulator's messages and behind an HTTP endpoint of this process.
 */
final class EmulatorDeployment implements Deployment {
  private final String bucket;
  private final S3Client s3;
  private final S3Presigner presigner;
  private final DynamoDbClient dynamo;
  private final SqsClient sqs;
  private final EmulatorQueue queue;
  private final ApiEndpoint api;

  /**
   * @param endpoint of the emulator, which may hold other things
   */
  EmulatorDeployment(URI endpoint) {
    String name = "standfirst-" + UUID.randomUUID().toString().substring(0, 8);
    bucket = name;
    s3 = AwsClients.s3(endpoint);
    presigner = AwsClients.presigner(endpoint);
    dynamo = AwsClients.dynamo(endpoint);
    sqs = AwsClients.sqs(endpoint);
    queue = EmulatorQueue.create(sqs, name);
    s3.createBucket(it -> it.bucket(bucket));
    QueueConfiguration notification =
        QueueConfiguration.builder()
            .queueArn(queue.arn())
            .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED)
            .build();
    s3.putBucketNotificationConfiguration(
        it ->
            it.bucket(bucket)
                .notificationConfiguration(all -> all.queueConfigurations(List.of(notification))));
    dynamo.createTable(ArticleTable.createRequest(name));
    dynamo.waiter().waitUntilTableExists(it -> it.tableName(name));

    Standfirst engine = new Standfirst(Limits.DEFAULT);
    DynamoArticleStore store = new DynamoArticleStore(dynamo, name, Clock.systemUTC());
    S3Bucket objects = new S3Bucket(s3, presigner, bucket);
    queue.feed(new IngestFunction(new Ingest(new S3BucketReader(s3, bucket), store, engine)));
    api =
        ApiEndpoint.start(
            0,
            new ApiFunction(new Router(engine, store, objects, new SqsWorkQueue(sqs, queue.url()))),
            InstantSource.system());
  }

  @Override
  public URI api() {
    return api.uri();
  }

  @Override
  public S3Client s3() {
    return s3;
  }

  @Override
  public String bucket() {
    return bucket;
  }

  @Override
  public void drain() {
    await("an idle queue")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(queue::idle);
  }

  @Override
  public void close() {
    api.close();
    queue.close();
    sqs.close();
    dynamo.close();
    presigner.close();
    s3.close();
  }
}
