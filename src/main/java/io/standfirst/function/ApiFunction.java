package io.standfirst.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.standfirst.api.ApiRequest;
import io.standfirst.api.ApiResponse;
import io.standfirst.api.Router;
import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.DynamoArticleStore;
import io.standfirst.store.S3Bucket;
import io.standfirst.store.SqsWorkQueue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The function behind API Gateway's REST API (Lambda proxy): decodes, calls, encodes. */
public final class ApiFunction
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  /** On demand, reading has to leave time for the rest of the 20 s. */
  private static final Duration READING_TIME = Duration.ofSeconds(15);

  private final Router router;

  /** What AWS Lambda calls: wired by the environment. */
  public ApiFunction() {
    this(ofEnvironment());
  }

  /** With a router of one's own. */
  public ApiFunction(Router router) {
    this.router = router;
  }

  private static Router ofEnvironment() {
    Settings settings = Settings.of(System.getenv());
    AwsClients clients = AwsClients.ofEnvironment();
    return new Router(
        new Standfirst(Limits.DEFAULT.with(Limit.TIME, READING_TIME.toMillis())),
        new DynamoArticleStore(clients.dynamo(), settings.table(), Clock.systemUTC()),
        new S3Bucket(clients.s3(), clients.presigner(), settings.bucket()),
        new SqsWorkQueue(clients.sqs(), settings.queueUrl()));
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    String requestId = requestId(event, context);
    byte[] body;
    try {
      body = body(event);
    } catch (IllegalArgumentException e) {
      return encoded(Router.malformed("The body is not the base64 that it says it is.", requestId));
    }
    return encoded(
        router.handle(
            new ApiRequest(
                Objects.requireNonNullElse(event.getHttpMethod(), "GET"),
                StagePath.of(event),
                parameters(event),
                headers(event),
                body,
                requestId)));
  }

  private static String requestId(APIGatewayProxyRequestEvent event, Context context) {
    var gateway = event.getRequestContext();
    return gateway == null || gateway.getRequestId() == null
        ? context.getAwsRequestId()
        : gateway.getRequestId();
  }

  private static byte[] body(APIGatewayProxyRequestEvent event) {
    @Nullable String body = event.getBody();
    if (body == null) {
      return new byte[0];
    }
    return Boolean.TRUE.equals(event.getIsBase64Encoded())
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> parameters(APIGatewayProxyRequestEvent event) {
    return multiValued(
        event.getMultiValueQueryStringParameters(), event.getQueryStringParameters());
  }

  private static Map<String, String> headers(APIGatewayProxyRequestEvent event) {
    return multiValued(event.getMultiValueHeaders(), event.getHeaders()).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
  }

  /** What the gateway says twice, once with all values and once with the last of each. */
  private static Map<String, List<String>> multiValued(
      @Nullable Map<String, List<String>> all, @Nullable Map<String, String> last) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (last != null) {
      last.forEach((name, value) -> values.put(name, List.of(value)));
    }
    if (all != null) {
      values.putAll(all);
    }
    return values;
  }

  private static APIGatewayProxyResponseEvent encoded(ApiResponse answer) {
    boolean text = isText(answer.headers().get("Content-Type"));
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(answer.status())
        .withHeaders(answer.headers())
        .withIsBase64Encoded(!text)
        .withBody(
            text
                ? new String(answer.body(), StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(answer.body()));
  }

  private static boolean isText(@Nullable String contentType) {
    return contentType == null
        || contentType.startsWith("text/")
        || contentType.startsWith("application/json")
        || contentType.contains("+json");
  }
}
