package io.standfirst.api;

import io.standfirst.document.DocumentJson;
import io.standfirst.store.InvalidCursorException;
import io.standfirst.store.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever a request failed with into the problem document that its sender gets. What nobody
 * foresaw is logged under the request's id and told as "unavailable" where it passes by itself,
 * else as "internal", without a word of its cause. The log says what broke and where; whole
 * messages, which may quote an article, only at DEBUG.
 */
final class ProblemMapper {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  private static final int MAX_CAUSES = 8;

  private ProblemMapper() {}

  static ApiResponse answer(Throwable failure, String requestId) {
    return answer(problem(failure, requestId), requestId);
  }

  static ApiResponse answer(Problem problem, String requestId) {
    ApiResponse answer =
        ApiResponse.of(
            problem.status(),
            Problem.CONTENT_TYPE,
            DocumentJson.MAPPER.writeValueAsBytes(problem.withRequestId(requestId)));
    for (var header : problem.headers().entrySet()) {
      answer = answer.withHeader(header.getKey(), header.getValue());
    }
    return answer;
  }

  private static Problem problem(Throwable failure, String requestId) {
    return switch (failure) {
      case ProblemException told -> told.problem();
      case InvalidCursorException _ ->
          Problem.invalidParameter(
              "cursor", "must be the cursor of an earlier page of the same list");
      default -> {
        LOG.error("request {} failed", requestId, wordless(failure, MAX_CAUSES));
        LOG.debug("request {} failed", requestId, failure);
        yield Outage.causes(failure) ? Problem.unavailable() : Problem.internal();
      }
    };
  }

  /**
   * The failure's kinds and places without their messages, which may quote an article or its key.
   */
  private static Throwable wordless(Throwable failure, int causes) {
    Throwable cause = failure.getCause();
    Throwable bare =
        new Throwable(
            failure.getClass().getName(),
            cause == null || causes == 0 ? null : wordless(cause, causes - 1));
    bare.setStackTrace(failure.getStackTrace());
    return bare;
  }
}
