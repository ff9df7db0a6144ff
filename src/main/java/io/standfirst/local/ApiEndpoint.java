package io.standfirst.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What API Gateway is to the API function in AWS: HTTP on one side, proxy events on the other. A
 * body over {@link #MAX_BODY} is refused with 413, as the gateway does; a function that throws is
 * answered with 502.
 */
public final class ApiEndpoint implements AutoCloseable {
  /** What API Gateway takes at most: 10 MB. */
  static final int MAX_BODY = 10 << 20;

  /**
   * The JDK's server writes head and body apart; without this, a body of more than a packet waits
   * 40 ms for an acknowledgement in between. Read once, when the first server is made.
   */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final Duration TIMEOUT = Duration.ofSeconds(29);
  private static final Logger LOG = LoggerFactory.getLogger(ApiEndpoint.class);

  private final HttpServer server;
  private final ExecutorService threads;

  private ApiEndpoint(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 takes a free one
   * @param function called from many threads at once
   * @throws PortInUseException when another program listens there
   */
  public static ApiEndpoint start(
      int port,
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> function,
      InstantSource clock) {
    System.setProperty(NO_DELAY, "true");
    try {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port),
              0,
              "/",
              exchange -> {
                try (exchange) {
                  answer(exchange, function, clock);
                }
              });
      ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
      server.setExecutor(threads);
      server.start();
      return new ApiEndpoint(server, threads);
    } catch (BindException e) {
      throw new PortInUseException(port, "--port");
    } catch (IOException e) {
      throw new UncheckedIOException("the API does not start", e);
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(
      HttpExchange exchange,
      RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> function,
      InstantSource clock)
      throws IOException {
    String requestId = UUID.randomUUID().toString();
    Headers headers = exchange.getRequestHeaders();
    if (HomeOrigins.isForeign(headers.getFirst("Origin"), headers.getFirst("Host"))) {
      send(exchange, GatewayProblem.foreignPage(requestId));
      return;
    }
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      send(exchange, GatewayProblem.tooLarge(requestId));
      return;
    }
    APIGatewayProxyRequestEvent event;
    try {
      event =
          GatewayRequest.of(
              exchange.getRequestMethod(), exchange.getRequestURI(), headers, body, requestId);
    } catch (IllegalArgumentException e) {
      LOG.debug("request {}", requestId, e);
      send(exchange, GatewayProblem.malformed(requestId));
      return;
    }
    APIGatewayProxyResponseEvent response;
    try {
      response = function.handleRequest(event, new LocalContext("api", requestId, clock, TIMEOUT));
    } catch (RuntimeException | Error e) {
      LOG.error("request {} failed: {}", requestId, e.getClass().getName());
      LOG.debug("request {}", requestId, e);
      response = GatewayProblem.internal(requestId);
    }
    send(exchange, response);
  }

  private static void send(HttpExchange exchange, APIGatewayProxyResponseEvent response)
      throws IOException {
    if (response.getHeaders() != null) {
      response.getHeaders().forEach(exchange.getResponseHeaders()::set);
    }
    if (response.getMultiValueHeaders() != null) {
      response.getMultiValueHeaders().forEach(exchange.getResponseHeaders()::put);
    }
    byte[] body = bytes(response);
    boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.getStatusCode(), bare ? -1 : body.length);
    if (!bare) {
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] bytes(APIGatewayProxyResponseEvent response) {
    if (response.getBody() == null) {
      return new byte[0];
    }
    return Boolean.TRUE.equals(response.getIsBase64Encoded())
        ? Base64.getDecoder().decode(response.getBody())
        : response.getBody().getBytes(StandardCharsets.UTF_8);
  }
}
