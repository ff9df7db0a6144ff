package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.store.ArticleId;
import io.standfirst.store.ArticlePage;
import io.standfirst.store.ArticleQuery;
import io.standfirst.store.ArticleStore;
import io.standfirst.store.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

final class RouterTest {
  private final TestApi api = new TestApi();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/stories",
        "/stories/5",
        "/articles/1/text",
        "//articles",
        "/articles//summary",
        "/articles/1/summary/2",
        "/Articles",
        "/articles%2F1",
        "/health/x",
        "/%2e%2e/etc/passwd"
      })
  void path_thatIsNot_isTold(String path) {
    TestApi.problem(api.get(path), 404, "no-such-path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/%", "/articles/%4", "/articles/%zz", "/articles/%ff", "/%C3"})
  void path_malformed_isTold(String path) {
    TestApi.problem(api.get(path), 400, "malformed-request");
  }

  @Test
  void path_encoded_isDecoded() {
    String id = api.put("a.txt", TestApi.TEXT);
    String encoded = "%" + Integer.toHexString(id.charAt(0)) + id.substring(1);
    assertThat(api.get("/%61rticles/" + encoded).status()).isEqualTo(200);
  }

  @Test
  void slashAtTheEnd_isAsGoodAsNone() {
    String id = api.put("a.txt", TestApi.TEXT);
    assertThat(api.get("/articles/").body()).isEqualTo(api.get("/articles").body());
    assertThat(api.get("/articles/" + id + "/").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /articles, 'GET, HEAD, OPTIONS, POST'",
    "PUT, /articles/1, 'DELETE, GET, HEAD, OPTIONS'",
    "GET, /articles/1/reprocess, 'OPTIONS, POST'",
    "HEAD, /summaries, 'OPTIONS, POST'",
    "POST, /, 'GET, HEAD, OPTIONS'",
    "TRACE, /health, 'GET, HEAD, OPTIONS'"
  })
  void method_notAllowed_isToldWithThoseThatAre(String method, String path, String allow) {
    ApiResponse answer = api.ask(method, path, Map.of(), new byte[0]);
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("Allow", allow);
  }

  @Test
  void options_tellABrowserWhatItMayDo() {
    ApiResponse answer =
        api.ask("OPTIONS", "/articles/1", Map.of("Origin", "https://a.example"), new byte[0]);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers())
        .containsEntry("Access-Control-Allow-Origin", "*")
        .containsEntry("Access-Control-Allow-Methods", "DELETE, GET, HEAD, OPTIONS")
        .containsEntry("Access-Control-Allow-Headers", "Content-Type, If-None-Match, X-Api-Key");
  }

  @Test
  void head_isGetWithoutABody() {
    String path = "/articles/" + api.put("a.txt", TestApi.TEXT);
    ApiResponse get = api.get(path);
    ApiResponse head = api.ask("HEAD", path, Map.of(), new byte[0]);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.headers()).isEqualTo(get.headers());
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/openapi.json", "/articles", "/nowhere", "/articles/1"})
  void everyAnswer_isGuarded(String path) {
    assertThat(api.get(path).headers())
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("X-Request-Id", "request-1")
        .containsEntry("Access-Control-Allow-Origin", "*")
        .containsKey("Content-Security-Policy")
        .containsKey("Cache-Control");
  }

  @Test
  void health_isOk() {
    ApiResponse answer = api.get("/health");
    assertThat(TestApi.json(answer).path("status").asString()).isEqualTo("ok");
    new Schemas().check("getHealth", answer);
  }

  @Test
  void openApi_isTheFileItself() {
    assertThat(api.get("/openapi.json").body()).isEqualTo(OpenApi.load().json());
  }

  static List<Throwable> failures() {
    return List.of(
        new IllegalStateException("secret of the table", new IllegalArgumentException("secret")),
        new StackOverflowError("secret of an article"),
        new OutOfMemoryError("secret of an article"),
        new NoClassDefFoundError("secret of the build"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void unforeseenFailure_isToldWithoutItsCause(Throwable failure) {
    Router router = new Router(api.engine, new FailingStore(failure), api.bucket, api.queue);
    ApiResponse answer =
        router.handle(
            new ApiRequest("GET", "/articles", Map.of(), Map.of(), new byte[0], "request-1"));
    TestApi.problem(answer, 500, "internal");
    new Schemas().check("listArticles", answer);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("secret", "java");
  }

  @Test
  void failureThatPassesByItself_isToldWithWhenToAskAgain() {
    Throwable failure = ApiCallTimeoutException.create(15_000);
    Router router = new Router(api.engine, new FailingStore(failure), api.bucket, api.queue);
    ApiResponse answer =
        router.handle(
            new ApiRequest("GET", "/articles", Map.of(), Map.of(), new byte[0], "request-1"));
    TestApi.problem(answer, 503, "unavailable");
    assertThat(answer.headers()).containsEntry("Retry-After", "2");
    new Schemas().check("listArticles", answer);
  }

  /** A store in which everything fails. */
  private record FailingStore(Throwable failure) implements ArticleStore {
    @Override
    public @Nullable StoredArticle find(ArticleId id) {
      throw thrown();
    }

    @Override
    public ArticlePage list(ArticleQuery query) {
      throw thrown();
    }

    @Override
    public boolean bury(ArticleId id, long revision) {
      throw thrown();
    }

    private RuntimeException thrown() {
      if (failure instanceof Error error) {
        throw error;
      }
      return (RuntimeException) failure;
    }
  }

  @Test
  void ifNoneMatch_heldAnswer_is304() {
    String path = "/articles/" + api.put("a.txt", TestApi.TEXT);
    String etag = api.get(path).headers().getOrDefault("ETag", "");
    assertThat(etag).matches("\"[0-9a-f]{32}\"");
    for (String held : List.of(etag, "W/" + etag, "\"x\", W/\"y\"," + etag, "*", " * ")) {
      ApiResponse answer = api.ask("GET", path, Map.of("if-none-match", held), new byte[0]);
      assertThat(answer.status()).as(held).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers()).containsEntry("ETag", etag);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"other\"", "W/\"other\"", "\"unclosed", "**", ","})
  void ifNoneMatch_otherAnswer_is200(String held) {
    String path = "/articles/" + api.put("a.txt", TestApi.TEXT);
    assertThat(api.ask("GET", path, Map.of("If-None-Match", held), new byte[0]).status())
        .isEqualTo(200);
  }

  /** A cache takes a 304's headers for its own: a page must not get the policy of an API answer. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/openapi.json", "/articles"})
  void notModified_hasTheHeadersOfTheAnswer(String path) {
    ApiResponse whole = api.get(path);
    ApiResponse again = api.ask("GET", path, Map.of("If-None-Match", "*"), new byte[0]);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.headers()).isEqualTo(whole.headers());
  }

  @Test
  void etag_changesWithTheAnswer() {
    String path = "/articles/" + api.put("a.txt", TestApi.TEXT);
    assertThat(api.get(path).headers().get("ETag"))
        .isEqualTo(api.get(path).headers().get("ETag"))
        .isNotEqualTo(api.get(path + "?text=true").headers().get("ETag"));
  }

  @Test
  void problem_isNever304() {
    assertThat(
            api.ask("GET", "/articles/unknown", Map.of("If-None-Match", "*"), new byte[0]).status())
        .isEqualTo(404);
  }
}
