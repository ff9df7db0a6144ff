package io.standfirst.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.standfirst.document.ArticleDocument.ErrorEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it ({@code application/problem+json}). Every problem of the API
 * is made by one of the factories here; {@code type} and {@code status} of each are part of the
 * product's contract, {@code title} and {@code detail} are words for people.
 *
 * @param type stable URI of the sort of problem
 * @param title the sort of problem in words
 * @param status HTTP status
 * @param detail this problem in words
 * @param parameters the offending parameters of path and query; null for none
 * @param fields the offending fields of the JSON body; null for none
 * @param error why the article could not be read; null when it is not about that
 * @param requestId what the logs call the request
 * @param headers what the answer carries besides
 */
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable List<Violation> parameters,
    @Nullable List<Violation> fields,
    @Nullable ErrorEntry error,
    @Nullable String requestId,
    @JsonIgnore Map<String, String> headers) {
  static final String CONTENT_TYPE = "application/problem+json";

  /** Seconds after which an upload that was on its way is likely to have been read. */
  private static final String SOON = "2";

  private static final String TYPES = "urn:standfirst:problem:";

  /**
   * What is wrong with one parameter or field.
   *
   * @param name its name
   * @param detail what is wrong, and what would be right
   */
  record Violation(String name, String detail) {}

  static Problem invalidParameters(List<Violation> parameters) {
    return new Problem(
        TYPES + "invalid-parameters",
        "Invalid parameters",
        400,
        sentence(parameters),
        List.copyOf(parameters),
        null,
        null,
        null,
        Map.of());
  }

  static Problem invalidParameter(String name, String detail) {
    return invalidParameters(List.of(new Violation(name, detail)));
  }

  static Problem invalidFields(List<Violation> fields) {
    return new Problem(
        TYPES + "invalid-body",
        "Invalid body",
        400,
        sentence(fields),
        null,
        List.copyOf(fields),
        null,
        null,
        Map.of());
  }

  static Problem invalidBody(String detail) {
    return of("invalid-body", "Invalid body", 400, detail);
  }

  static Problem malformedRequest(String detail) {
    return of("malformed-request", "Malformed request", 400, detail);
  }

  static Problem noSuchPath() {
    return of("no-such-path", "No such path", 404, "The API has no such path; see openapi.json.");
  }

  static Problem noSuchArticle() {
    return of(
            "no-such-article",
            "No such article",
            404,
            "There is no article of this id. If its file was uploaded a moment ago, ask again"
                + " soon.")
        .with("Retry-After", SOON);
  }

  static Problem methodNotAllowed(Set<String> allowed) {
    String methods = String.join(", ", allowed);
    return of(
            "method-not-allowed",
            "Method not allowed",
            405,
            "This path takes " + methods + " only.")
        .with("Allow", methods);
  }

  /** The article was refused when it was read, so it has neither summary nor figures. */
  static Problem articleFailed(ErrorEntry error) {
    return of(
            "article-failed",
            "The article could not be read",
            409,
            "An article that could not be read has no summary and no figures: " + error.message())
        .with(error);
  }

  static Problem tooLarge(long limit) {
    return of(
        "content-too-large", "Content too large", 413, "The body may have " + limit + " bytes.");
  }

  static Problem unsupportedMediaType(String detail) {
    return of("unsupported-media-type", "Unsupported media type", 415, detail);
  }

  /** What was sent to be summarised is no article. */
  static Problem unreadable(ErrorEntry error) {
    return of("unreadable", "The body cannot be read as an article", 422, error.message())
        .with(error);
  }

  static Problem busy() {
    return of("busy", "Busy", 503, "Too many summaries are being made; ask again soon.")
        .with("Retry-After", SOON);
  }

  static Problem tooSlow(long seconds) {
    return of(
        "too-slow",
        "Took too long",
        504,
        "The summary was not ready within "
            + seconds
            + " s; upload the article to have it read without hurry.");
  }

  /** What keeps the articles does not answer now, and will again. */
  static Problem unavailable() {
    return of(
            "unavailable",
            "Unavailable",
            503,
            "What keeps the articles does not answer; ask again soon.")
        .with("Retry-After", SOON);
  }

  static Problem internal() {
    return of(
        "internal", "Internal error", 500, "Something went wrong here; the request id finds it.");
  }

  Problem withRequestId(String id) {
    return new Problem(type, title, status, detail, parameters, fields, error, id, headers);
  }

  private static Problem of(String type, String title, int status, String detail) {
    return new Problem(TYPES + type, title, status, detail, null, null, null, null, Map.of());
  }

  private Problem with(ErrorEntry error) {
    return new Problem(type, title, status, detail, parameters, fields, error, requestId, headers);
  }

  private Problem with(String header, String value) {
    return new Problem(
        type, title, status, detail, parameters, fields, error, requestId, Map.of(header, value));
  }

  private static String sentence(List<Violation> violations) {
    return String.join("; ", violations.stream().map(it -> it.name() + " " + it.detail()).toList());
  }
}
