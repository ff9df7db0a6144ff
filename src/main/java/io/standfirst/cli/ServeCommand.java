package io.standfirst.cli;

import io.standfirst.local.LocalServer;
import io.standfirst.local.LocalSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the whole stack on this machine until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Runs the whole stack on this machine: an S3 endpoint with the bucket \"articles\", the"
          + " queue, the Lambda functions, DynamoDB, the API and the web page.",
      "It needs no AWS account, and listens on 127.0.0.1 only. Ctrl-C stops it."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "3000",
      paramLabel = "PORT",
      description = "Port of the API and the web page (default ${DEFAULT-VALUE}; 0: a free one).")
  private int port;

  @Option(
      names = "--s3-port",
      defaultValue = "9000",
      paramLabel = "PORT",
      description = "Port of the S3 endpoint (default ${DEFAULT-VALUE}; 0: a free one).")
  private int s3Port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder that keeps everything between runs (default: kept in memory only).")
  private @Nullable Path data;

  @Option(names = "--demo", description = "Put the bundled sample articles into the bucket.")
  private boolean demo;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  ServeCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    LocalServer server = LocalServer.start(settings());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    announce(spec.commandLine().getOut(), server);
    new CountDownLatch(1).await(); // a signal ends the process, by the hook
    return Main.OK;
  }

  private LocalSettings settings() {
    if (port != 0 && port == s3Port) {
      throw new ParameterException(spec.commandLine(), "--port and --s3-port must differ");
    }
    try {
      return new LocalSettings(port, s3Port, data, demo);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void announce(PrintWriter out, LocalServer server) {
    String api = "http://localhost:" + server.api().getPort();
    String s3 = "http://localhost:" + server.s3().getPort();
    out.printf(
        Locale.ROOT,
        """
        Standfirst is ready%s.

          Web page and API  %s
          S3 endpoint       %s (bucket %s, any credentials)
          Data              %s

        Try:
          aws s3 cp article.pdf s3://%s/ --no-sign-request --endpoint-url %s
          curl -T article.pdf %s/%s/
          curl %s/articles

        Ctrl-C stops it.
        """,
        sinceStart(),
        api,
        s3,
        LocalServer.BUCKET,
        data == null ? "in memory; --data DIR keeps it" : data.toAbsolutePath().normalize(),
        LocalServer.BUCKET,
        s3,
        s3,
        LocalServer.BUCKET,
        api);
    out.flush();
  }

  private static String sinceStart() {
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toMillis())
        .map(millis -> String.format(Locale.ROOT, " after %.1f s", millis / 1000.0))
        .orElse("");
  }
}
