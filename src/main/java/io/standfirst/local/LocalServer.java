package io.standfirst.local;

import io.standfirst.api.Router;
import io.standfirst.article.Limits;
import io.standfirst.engine.Standfirst;
import io.standfirst.function.ApiFunction;
import io.standfirst.function.IngestFunction;
import io.standfirst.ingest.Ingest;
import io.standfirst.store.DynamoArticleStore;
import io.standfirst.store.ReprocessMessage;
import io.standfirst.store.S3Bucket;
import io.standfirst.store.S3BucketReader;
import io.standfirst.store.WorkQueue;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The whole stack in this process: what is put into the bucket of the S3 endpoint is told to a
 * queue, read by the real ingest function, kept in DynamoDB, and answered by the real API function.
 * It listens on 127.0.0.1 alone.
 *
 * <pre>
 * S3 client ──► S3Endpoint ──event──► LocalQueue ──► QueuePoller ──► IngestFunction ─┐
 *                   ▲                     ▲                                          ▼
 *                   └──── objects ────────┴─reprocess─── ApiFunction ◄────────► LocalDynamo
 *                                                             ▲
 * browser, curl ──────────────────────────────────────────► ApiEndpoint
 * </pre>
 */
public final class LocalServer implements AutoCloseable {
  /** The bucket that articles are uploaded to. */
  public static final String BUCKET = "articles";

  /** Made before anything else here: logging that several threads begin at once complains of it. */
  private static final Logger LOG = LoggerFactory.getLogger(LocalServer.class);

  private static final String QUEUE = "articles";

  /** The figures of template.yaml. */
  private static final Duration FUNCTION_TIMEOUT = Duration.ofSeconds(60);

  private static final Duration VISIBILITY = FUNCTION_TIMEOUT.multipliedBy(6);
  private static final int MAX_RECEIVE_COUNT = 5;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MAX_CONCURRENCY = 4;

  private final Shutdown shutdown;
  private final ApiEndpoint api;
  private final S3Endpoint s3;
  private final LocalQueue queue;

  private LocalServer(Shutdown shutdown, ApiEndpoint api, S3Endpoint s3, LocalQueue queue) {
    this.shutdown = shutdown;
    this.api = api;
    this.s3 = s3;
    this.queue = queue;
  }

  /**
   * Starts everything; when this returns, uploads are taken and requests answered.
   *
   * @throws PortInUseException when another program listens on a port
   * @throws DataFolderException when the data folder cannot be used
   */
  public static LocalServer start(LocalSettings settings) {
    LOG.debug("starting with {}", settings);
    Shutdown shutdown = new Shutdown();
    try {
      return start(settings, shutdown);
    } catch (RuntimeException | Error e) {
      try {
        shutdown.close();
      } catch (RuntimeException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
  }

  /** Where the API and the web page are. */
  public URI api() {
    return api.uri();
  }

  /** Where the S3 endpoint is. */
  public URI s3() {
    return s3.uri();
  }

  /** What the queue before the ingest function holds. */
  public QueueCounts queue() {
    return queue.counts();
  }

  /** Stops everything within a second or two. Work under way is taken up at the next start. */
  @Override
  public void close() {
    shutdown.close();
  }

  private static LocalServer start(LocalSettings settings, Shutdown shutdown) {
    @Nullable DataFolder data =
        settings.data() == null ? null : shutdown.register(DataFolder.open(settings.data()));
    InstantSource clock = InstantSource.system();
    LocalQueue queue = new LocalQueue(clock, VISIBILITY, MAX_RECEIVE_COUNT);
    S3Notification notification = new S3Notification(clock);
    Consumer<ObjectEvent> events = it -> queue.send(notification.of(it));

    Future<Standfirst> engine;
    Future<LocalTable> table;
    Future<S3Endpoint> endpoint;
    try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
      engine = starters.submit(() -> new Standfirst(Limits.DEFAULT));
      table =
          starters.submit(
              () -> shutdown.register(LocalTable.open(data == null ? null : data.tables())));
      endpoint =
          starters.submit(
              () ->
                  shutdown.register(
                      S3Endpoint.start(
                          settings.s3Port(),
                          data == null ? null : data.objects(),
                          BUCKET,
                          events)));
    }
    S3Endpoint s3 = result(endpoint);
    DynamoArticleStore store =
        new DynamoArticleStore(result(table).client(), LocalTable.NAME, Clock.systemUTC());
    S3Client client = shutdown.register(LocalAws.s3(s3.uri()));
    S3Presigner presigner = shutdown.register(LocalAws.presigner(s3.uri()));
    S3Bucket bucket = new S3Bucket(client, presigner, BUCKET);
    WorkQueue work = (name, key) -> queue.send(new ReprocessMessage(name, key).json());

    ApiFunction api = new ApiFunction(new Router(result(engine), store, bucket, work));
    ApiEndpoint answers = shutdown.register(ApiEndpoint.start(settings.port(), api, clock));

    QueuePoller poller =
        shutdown.register(
            new QueuePoller(
                queue,
                QUEUE,
                new IngestFunction(
                    new Ingest(new S3BucketReader(client, BUCKET), store, result(engine))),
                clock,
                FUNCTION_TIMEOUT,
                FIRST_PAUSE,
                Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MAX_CONCURRENCY)));
    if (data != null) {
      Relook.everything(client, BUCKET, store, events);
    }
    poller.start();
    if (settings.demo()) {
      DemoArticles.put(client, BUCKET);
    }
    return new LocalServer(shutdown, answers, s3, queue);
  }

  private static <T> T result(Future<T> done) {
    if (done.state() == Future.State.SUCCESS) {
      return done.resultNow();
    }
    throw switch (done.exceptionNow()) {
      case RuntimeException failure -> failure;
      case Throwable failure -> new IllegalStateException("the stack does not start", failure);
    };
  }
}
