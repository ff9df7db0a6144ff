package io.standfirst.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.standfirst.article.Limits;
import io.standfirst.engine.Standfirst;
import io.standfirst.ingest.Delivery;
import io.standfirst.ingest.Ingest;
import io.standfirst.ingest.Look;
import io.standfirst.ingest.Notification;
import io.standfirst.ingest.Notification.Message;
import io.standfirst.store.DynamoArticleStore;
import io.standfirst.store.S3BucketReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The function that looks at what notifications name. Messages of a queue are answered with the ids
 * of those that failed, so that only they come again ({@code ReportBatchItemFailures}); after an
 * event from elsewhere it throws when anything failed, so that AWS Lambda calls again.
 */
public final class IngestFunction implements RequestStreamHandler {
  private static final Logger LOG = LoggerFactory.getLogger(IngestFunction.class);

  private static final int UNFIT = 70; // EX_SOFTWARE of sysexits.h

  private final Ingest ingest;
  private final BooleanSupplier harmed;
  private final Consumer<String> end;
  private volatile boolean damaged;

  /** What AWS Lambda calls: wired by the environment. */
  public IngestFunction() {
    this(new Standfirst(Limits.DEFAULT));
  }

  /** With an ingest of one's own, in a process that goes on whatever a file does. */
  public IngestFunction(Ingest ingest) {
    this(ingest, () -> false, why -> {});
  }

  private IngestFunction(Standfirst engine) {
    this(ofEnvironment(engine), engine::isHarmed, IngestFunction::end);
  }

  /**
   * With everything else of one's own, too.
   *
   * @param harmed whether a reader does not end, or ran out of memory
   * @param end ends the process, told why
   */
  IngestFunction(Ingest ingest, BooleanSupplier harmed, Consumer<String> end) {
    this.ingest = ingest;
    this.harmed = harmed;
    this.end = end;
  }

  private static Ingest ofEnvironment(Standfirst engine) {
    IngestSettings settings = IngestSettings.of(System.getenv());
    AwsClients clients = AwsClients.ofEnvironment();
    return new Ingest(
        new S3BucketReader(clients.s3(), settings.bucket()),
        new DynamoArticleStore(clients.dynamo(), settings.table(), Clock.systemUTC()),
        engine);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    try {
      handle(new String(input.readAllBytes(), StandardCharsets.UTF_8), output, context);
    } finally {
      endIfUnfit();
    }
  }

  /**
   * A thread that goes on reading after its file is recorded would slow down every article that
   * comes to this environment; where memory ran out, a class may have failed to load, and fails for
   * every article from then on. The end makes AWS Lambda start another environment, and the message
   * come again, which then finds its document written, or is tried in a sound one.
   */
  private void endIfUnfit() {
    if (damaged) {
      end.accept("memory ran out, or a class cannot be loaded");
    } else if (harmed.getAsBoolean()) {
      end.accept("a reader does not end, or ran out of memory");
    }
  }

  private static void end(String why) {
    LOG.error("{}; this environment ends", why);
    Runtime.getRuntime().halt(UNFIT);
  }

  private void handle(String event, OutputStream output, Context context) throws IOException {
    switch (Notification.of(event)) {
      case Notification.Queued(List<Message> messages) ->
          output.write(BatchResponse.ofFailures(failures(messages)).json());
      case Notification.Direct(List<Look> looks) -> {
        int failed = failed(looks, new Delivery(context.getAwsRequestId(), 1));
        if (failed > 0) {
          throw new IngestFailedException(failed, looks.size());
        }
      }
    }
  }

  private List<String> failures(List<Message> messages) {
    List<String> failures = new ArrayList<>();
    for (Message message : messages) {
      Delivery delivery = message.delivery();
      if (!attempt(delivery, () -> look(message))) {
        failures.add(delivery.message());
      }
    }
    return failures;
  }

  private void look(Message message) {
    List<Look> looks = message.looks();
    int failed = failed(looks, message.delivery());
    if (failed > 0) {
      throw new IngestFailedException(failed, looks.size());
    }
  }

  private int failed(List<Look> looks, Delivery delivery) {
    int failed = 0;
    for (Look look : looks) {
      if (!attempt(delivery, () -> ingest.look(look, delivery))) {
        failed++;
      }
    }
    return failed;
  }

  /**
   * Whether it went well. What fails, fails alone, even where a document exhausts stack or heap.
   * Only kinds and places of errors are logged: their messages may quote an article.
   */
  private boolean attempt(Delivery delivery, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      damaged |= e instanceof OutOfMemoryError || e instanceof LinkageError;
      LOG.error("message {} failed: {}", delivery.message(), Fault.describe(e));
      LOG.debug("message {} failed", delivery.message(), e);
      return false;
    }
  }
}
