package io.standfirst.api;

import io.standfirst.document.DocumentJson;
import io.standfirst.engine.EngineVersion;
import io.standfirst.engine.Standfirst;
import io.standfirst.store.ArticleRemoval;
import io.standfirst.store.ArticleStore;
import io.standfirst.store.Bucket;
import io.standfirst.store.WorkQueue;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP API: a request in, an answer out, never an exception. Its routes are the operations of
 * {@code openapi.json}, each with a handler; what that file does not allow is refused before any
 * handler sees it. Thread-safe; made once and shared.
 */
public final class Router {
  private static final Duration ON_DEMAND_TIME = Duration.ofSeconds(20);
  private static final int ON_DEMAND_AT_ONCE = 8;

  private final List<Operation> operations;
  private final Map<String, Handler> handlers;

  /** The API of an engine, over what is stored. */
  public Router(Standfirst engine, ArticleStore store, Bucket bucket, WorkQueue queue) {
    this(
        engine,
        store,
        bucket,
        queue,
        new SecureRandom(),
        InstantSource.system(),
        new Deadline(ON_DEMAND_TIME, ON_DEMAND_AT_ONCE));
  }

  Router(
      Standfirst engine,
      ArticleStore store,
      Bucket bucket,
      WorkQueue queue,
      RandomGenerator random,
      InstantSource clock,
      Deadline deadline) {
    OpenApi openApi = OpenApi.load();
    WebPage page = WebPage.load();
    ArticleHandlers articles =
        new ArticleHandlers(engine, store, new ArticleRemoval(store, bucket), queue);
    operations = openApi.operations();
    handlers = new LinkedHashMap<>();
    handlers.put("getPage", _ -> page.answer());
    handlers.put("getHealth", _ -> health());
    handlers.put("getOpenApi", _ -> ApiResponse.json(200, openApi.json()));
    handlers.put("listArticles", articles::list);
    handlers.put("createUpload", new UploadHandler(bucket, random, clock));
    handlers.put("getArticle", articles::get);
    handlers.put("deleteArticle", articles::delete);
    handlers.put("getArticleSummary", articles::summary);
    handlers.put("getArticleFigures", articles::figures);
    handlers.put("reprocessArticle", articles::reprocess);
    handlers.put("createSummary", new SummaryHandler(engine, deadline));
  }

  /** The names of the handlers; a test holds them against openapi.json. */
  Set<String> handlerNames() {
    return Set.copyOf(handlers.keySet());
  }

  /**
   * The answer to a request; whatever fails is a problem document, also where an article exhausts
   * stack or heap.
   */
  public ApiResponse handle(ApiRequest request) {
    ApiResponse answer;
    try {
      answer = answer(request);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      answer = ProblemMapper.answer(e, request.requestId());
    }
    return CommonHeaders.on(
        request.method().equals("HEAD") ? answer.withoutBody() : answer, request.requestId());
  }

  /** The answer to a request that could not even be decoded, saying why. */
  public static ApiResponse malformed(String detail, String requestId) {
    return CommonHeaders.on(
        ProblemMapper.answer(Problem.malformedRequest(detail), requestId), requestId);
  }

  private ApiResponse answer(ApiRequest request) {
    List<String> segments = Paths.segments(request.path());
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    Set<String> allowed = new TreeSet<>();
    for (Operation operation : operations) {
      @Nullable Map<String, String> path = operation.match(segments);
      if (path == null) {
        continue;
      }
      if (operation.method().equals(method)) {
        Values parameters = RequestValidator.parameters(operation, path, request.parameters());
        return fresh(request, handler(operation).handle(new Call(operation, parameters, request)));
      }
      allowed.add(operation.method());
    }
    if (allowed.isEmpty()) {
      throw new ProblemException(Problem.noSuchPath());
    }
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    allowed.add("OPTIONS");
    if (method.equals("OPTIONS")) {
      return CommonHeaders.preflight(String.join(", ", allowed));
    }
    throw new ProblemException(Problem.methodNotAllowed(allowed));
  }

  private Handler handler(Operation operation) {
    Handler handler = handlers.get(operation.id());
    if (handler == null) {
      throw new IllegalStateException("no handler for " + operation.id());
    }
    return handler;
  }

  /**
   * The answer, or 304 when the sender says that it has it. A 304 has the headers of the answer
   * that it stands for: caches put them in place of those that they hold.
   */
  private static ApiResponse fresh(ApiRequest request, ApiResponse answer) {
    boolean read = request.method().equals("GET") || request.method().equals("HEAD");
    if (!read || answer.status() != 200) {
      return answer;
    }
    String etag = Etags.of(answer.body());
    ApiResponse tagged = answer.withHeader("ETag", etag);
    String held = request.header("If-None-Match");
    return held != null && Etags.matches(held, etag)
        ? new ApiResponse(304, tagged.headers(), new byte[0])
        : tagged;
  }

  private static ApiResponse health() {
    return ApiResponse.json(
        200,
        DocumentJson.MAPPER.writeValueAsBytes(new Answers.Health("ok", EngineVersion.CURRENT)));
  }
}
