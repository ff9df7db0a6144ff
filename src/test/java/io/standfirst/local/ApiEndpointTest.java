package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class ApiEndpointTest {
  private final AtomicReference<APIGatewayProxyRequestEvent> seen = new AtomicReference<>();
  private Function<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> function =
      it -> new APIGatewayProxyResponseEvent().withStatusCode(200).withBody("grüße");
  private final HttpClient http = HttpClient.newHttpClient();
  private final ApiEndpoint endpoint =
      ApiEndpoint.start(
          0,
          (event, context) -> {
            seen.set(event);
            return function.apply(event);
          },
          InstantSource.system());

  @AfterEach
  void stop() {
    http.close();
    endpoint.close();
  }

  @Test
  void request_becomesAProxyEvent() throws Exception {
    HttpResponse<String> response =
        send(request("/articles/abc/summary?query=a%20b+c&x=1&x=2").header("X-One", "1").GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("grüße");
    APIGatewayProxyRequestEvent event = seen.get();
    assertThat(event.getHttpMethod()).isEqualTo("GET");
    assertThat(event.getPath()).isEqualTo("/articles/abc/summary");
    assertThat(event.getQueryStringParameters()).isEqualTo(Map.of("query", "a b c", "x", "2"));
    assertThat(event.getMultiValueQueryStringParameters())
        .isEqualTo(Map.of("query", List.of("a b c"), "x", List.of("1", "2")));
    assertThat(event.getHeaders()).containsEntry("X-one", "1");
    assertThat(event.getRequestContext().getRequestId()).isNotBlank();
    assertThat(event.getBody()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "null", "http://localhost.evil.example", "http://[::2]"})
  void pageOfAnotherMachine_isRefusedBeforeTheFunctionSeesIt(String origin) throws Exception {
    HttpResponse<String> response = send(request("/articles").header("Origin", origin).GET());

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).contains("urn:standfirst:problem:foreign-page", "\"requestId\"");
    assertThat(seen.get()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example:3000", "10.0.0.1", "[::2]:80"})
  void nameThatIsNoneOfThisMachine_isRefused(String host) throws Exception {
    assertThat(rawly("GET /articles HTTP/1.1", host)).startsWith("HTTP/1.1 403");
    assertThat(seen.get()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:3000", "127.0.0.1:3000", "[::1]"})
  void nameOfThisMachine_isAnswered(String host) throws Exception {
    assertThat(rawly("GET /articles HTTP/1.1", host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:3000", "http://[::1]:1"})
  void pageOfThisMachine_isAnswered(String origin) throws Exception {
    assertThat(send(request("/articles").header("Origin", origin).GET()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void body_isBase64WhateverItIs() throws Exception {
    byte[] body = {0, (byte) 0xff, 'x'};
    send(
        request("/summaries")
            .header("Content-Type", "text/html")
            .POST(BodyPublishers.ofByteArray(body)));

    assertThat(seen.get().getIsBase64Encoded()).isTrue();
    assertThat(Base64.getDecoder().decode(seen.get().getBody())).isEqualTo(body);
  }

  @Test
  void base64Answer_isSentAsItsBytes() throws Exception {
    byte[] bytes = "ü".getBytes(StandardCharsets.ISO_8859_1);
    function =
        it ->
            new APIGatewayProxyResponseEvent()
                .withStatusCode(203)
                .withIsBase64Encoded(true)
                .withHeaders(Map.of("Content-Type", "image/png"))
                .withMultiValueHeaders(Map.of("Link", List.of("<a>", "<b>")))
                .withBody(Base64.getEncoder().encodeToString(bytes));

    HttpResponse<byte[]> response = http.send(request("/").build(), BodyHandlers.ofByteArray());

    assertThat(response.statusCode()).isEqualTo(203);
    assertThat(response.body()).isEqualTo(bytes);
    assertThat(response.headers().allValues("Link")).containsExactly("<a>", "<b>");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("image/png");
  }

  @Test
  void functionThatThrows_isABadGateway() throws Exception {
    function =
        it -> {
          throw new IllegalStateException("secret");
        };

    HttpResponse<String> response = send(request("/").GET());

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.body())
        .contains("urn:standfirst:problem:internal")
        .doesNotContain("secret");
  }

  @Test
  void bodyOverTenMegabytes_isRefused() throws Exception {
    HttpResponse<String> response =
        send(
            request("/summaries")
                .POST(BodyPublishers.ofByteArray(new byte[ApiEndpoint.MAX_BODY + 1])));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("urn:standfirst:problem:content-too-large");
    assertThat(seen.get()).isNull();
  }

  @Test
  void noContent_hasNoBody() throws Exception {
    function = it -> new APIGatewayProxyResponseEvent().withStatusCode(204);

    assertThat(send(request("/").DELETE()).statusCode()).isEqualTo(204);
  }

  @Test
  void malformedQuery_isABadRequest() throws Exception {
    assertThat(rawly("GET /articles?a=%ZZ HTTP/1.1", "localhost")).startsWith("HTTP/1.1 400");
  }

  @Test
  void portInUse_isNamedWithItsOption() {
    int port = endpoint.uri().getPort();

    assertThatThrownBy(
            () ->
                ApiEndpoint.start(
                    port, (event, context) -> function.apply(event), InstantSource.system()))
        .isInstanceOf(PortInUseException.class)
        .hasMessage("port " + port + " is in use; choose another with --port");
  }

  /** The answer to what no well-behaved client sends. */
  private String rawly(String requestLine, String host) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), endpoint.uri().getPort())) {
      socket
          .getOutputStream()
          .write(
              (requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(endpoint.uri().resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
