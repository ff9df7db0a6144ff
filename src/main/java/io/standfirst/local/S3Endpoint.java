package io.standfirst.local;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An S3 endpoint with one bucket that tells of its events. It takes any credentials, signed or not,
 * and answers web pages of this machine. S3 itself is played by S3Proxy.
 */
final class S3Endpoint implements AutoCloseable {
  /** How long requests under way have at the end; clients' idle connections use it up. */
  private static final long STOP_MILLIS = 300;

  /**
   * How many bytes of a form the server reads for parameters: S3Proxy asks for parameters before it
   * takes a body, and what was read for them is missing from the object. With none allowed, a body
   * that says that it is a form (curl and Python say so unasked) is refused rather than kept empty.
   */
  private static final String FORM_BYTES =
      "org.gaul.shaded.org.eclipse.jetty.server.Request.maxFormContentSize";

  private static final CrossOriginResourceSharing PAGES_OF_THIS_MACHINE =
      new CrossOriginResourceSharing(
          List.of(HomeOrigins.PATTERN),
          List.of("GET", "HEAD", "PUT", "POST", "DELETE"),
          List.of("*"),
          List.of("ETag"),
          "");

  private static final Logger LOG = LoggerFactory.getLogger(S3Endpoint.class);

  private final S3Proxy server;
  private final BlobStore store;

  private S3Endpoint(S3Proxy server, BlobStore store) {
    this.server = server;
    this.store = store;
  }

  /**
   * Starts the endpoint.
   *
   * @param port 0 takes a free one
   * @param objects the folder of the objects; null keeps them in memory
   * @param events takes what happens, before the client has its answer
   * @throws PortInUseException when another program listens there
   */
  static S3Endpoint start(
      int port, @Nullable Path objects, String bucket, Consumer<ObjectEvent> events) {
    System.setProperty(FORM_BYTES, "0");
    BlobStore kept =
        objects == null
            ? new TransientNio2BlobStore()
            : new FilesystemNio2BlobStore(objects.toAbsolutePath().toString());
    if (!kept.containerExists(bucket)) {
      kept.createContainer(bucket);
    }
    BlobStore store = new NotifyingBlobStore(kept, bucket, events);
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(AuthenticationType.NONE, "", "")
            .corsRules(PAGES_OF_THIS_MACHINE)
            .ignoreUnknownHeaders(true)
            .stopTimeout(STOP_MILLIS)
            .build();
    try {
      server.start();
    } catch (Exception e) {
      kept.close();
      throw failure(e, port);
    }
    return new S3Endpoint(server, kept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  @Override
  public void close() {
    try (store) {
      server.stop();
    } catch (TimeoutException e) {
      LOG.debug("connections were cut", e); // stopped all the same
    } catch (Exception e) {
      throw new IllegalStateException("the S3 endpoint does not stop", e);
    }
  }

  private static RuntimeException failure(Exception e, int port) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new PortInUseException(port, "--s3-port");
      }
    }
    return new IllegalStateException("the S3 endpoint does not start", e);
  }
}
